export { messages } from './first-view.ts';

/** The rooms whose messages are fetched when they are entered. */
export const rooms = {
  role: () => import('./role.ts'),
};
