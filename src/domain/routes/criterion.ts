/**
 * What makes one route better than another. A route's cost is a number that only grows with each move; `State` is what has to be
 * remembered of the way so far.
 */
export interface Criterion<State> {
  start: State;
  /** Goes on from a role to the next; null where the criterion forbids that. */
  goOn: (state: State, cost: number, from: number, to: number) => { state: State; cost: number } | null;
  /** What a move costs at least, whatever came before; Infinity where it is always forbidden. */
  least: (from: number, to: number) => number;
  /** What a move probably costs, where that is more than the least; for searches that give up being exact. */
  guess?: (from: number, to: number) => number;
  /** What two stretches of a route cost at least together. */
  join: (a: number, b: number) => number;
  /** Whether no way on from `b` is open to less, or at less cost, than the same way on from `a`. Both stand at the same role. */
  covers: (a: State, b: State) => boolean;
  /** Whether a difference in cost stays the same whatever follows. */
  isAdditive: boolean;
}
