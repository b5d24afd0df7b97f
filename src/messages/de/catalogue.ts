export { messages } from './first-view.ts';

/** The rooms whose messages are fetched when they are entered. */
export const rooms = {
  compare: () => import('./compare.ts'),
  fact: () => import('./fact.ts'),
  embed: () => import('./embed.ts'),
  export: () => import('./export.ts'),
  family: () => import('./family.ts'),
  home: () => import('./home.ts'),
  keys: () => import('./keys.ts'),
  map: () => import('./map.ts'),
  offline: () => import('./offline.ts'),
  role: () => import('./role.ts'),
  routes: () => import('./routes.ts'),
  search: () => import('./search.ts'),
  skills: () => import('./skills.ts'),
  table: () => import('./table.ts'),
  unknown: () => import('./unknown.ts'),
};
