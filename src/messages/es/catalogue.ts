export { messages } from './first-view.ts';

/** The rooms whose messages are fetched when they are entered. */
export const rooms = {
  family: () => import('./family.ts'),
  home: () => import('./home.ts'),
  map: () => import('./map.ts'),
  offline: () => import('./offline.ts'),
  role: () => import('./role.ts'),
  search: () => import('./search.ts'),
  skills: () => import('./skills.ts'),
};
