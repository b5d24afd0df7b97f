import type { Criterion } from './criterion.ts';

/** Fewest moves: each costs one. */
export const movesCriterion: Criterion<null> = {
  start: null,
  goOn: (state, cost) => ({ state, cost: cost + 1 }),
  least: () => 1,
  join: (a, b) => a + b,
  covers: () => true,
  isAdditive: true,
};
