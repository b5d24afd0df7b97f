export { messages } from './first-view.ts';

/** The rooms whose messages are fetched when they are entered. */
export const rooms = {
  offline: () => import('./offline.ts'),
  role: () => import('./role.ts'),
};
