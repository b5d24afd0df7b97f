import type { CareerMove } from './career-graph.ts';
import { type FamilyLadder, familyLadders, type LadderRole, startingPoints } from './family-ladders.ts';
import { showcaseRole } from './showcase-role.ts';

const mostStartingPoints = 6;

/** A corpus as its index has it: `number` is a role's place in `roles`, and moves go by numbers. */
export interface NumberedGraph<R extends LadderRole & { number: number }> {
  roles: readonly R[];
  movesOf: (
    number: number,
  ) => readonly { from: number; to: number; kind: CareerMove['kind']; statedBy: CareerMove['statedBy'] }[];
}

/** What the start page shows of a corpus: every family as a ladder, some roles to begin at, and the id of one whose surroundings it draws. */
export interface StartView<R extends LadderRole> {
  ladders: FamilyLadder<R>[];
  starts: R[];
  showcase: string | null;
}

/** Chooses what the start page shows. */
export function startView<R extends LadderRole & { number: number }>({
  roles,
  movesOf,
}: NumberedGraph<R>): StartView<R> {
  const ladders = familyLadders(roles);
  const around = ({ number }: R) =>
    movesOf(number).flatMap(({ from, to }) => roles[from === number ? to : from] ?? []);
  const starts = startingPoints(ladders, around, mostStartingPoints);
  const candidates = roles.map(({ id, documented, number }) => ({
    id,
    documented,
    moves: movesOf(number).map(({ kind, from, statedBy }) => ({
      side:
        kind === 'lateral'
          ? ('lateral' as const)
          : from === number
            ? ('advancement' as const)
            : ('entry' as const),
      statedBy,
    })),
  }));
  return { ladders, starts, showcase: showcaseRole(candidates) ?? starts[0]?.id ?? null };
}
