import type { Side } from './role-view.ts';

/** What the sides of a role are called: one role of a side, many of them, and the side as a heading. */
export const sideNames: Record<Side, { one: string; many: string; heading: string }> = {
  entry: { one: 'entry point', many: 'entry points', heading: 'Comes from' },
  advancement: { one: 'advancement', many: 'advancements', heading: 'Leads to' },
  lateral: { one: 'lateral move', many: 'lateral moves', heading: 'Moves sideways' },
};
