import type { RoleId } from './career-graph.ts';
import type { OpenedRole, OpenSide, RoleView } from './role-view.ts';

/** What can be done with one side of a role in the view: open it to `count` further moves, or close what was opened by hand. */
export interface OpenableSide {
  side: OpenSide;
  isOpen: boolean;
  count: number;
}

/** How many moves a role has where people come from and where they go. */
export interface MoveCounts {
  entry: number;
  advancement: number;
}

/**
 * The sides that a person can open or close, by the key of a placed role: those with moves that the view doesn't show, and those among
 * `opened`. A role that stands in the view more than once is opened at its first place alone.
 */
export function openableSides(
  view: RoleView,
  opened: readonly OpenedRole[],
  countsOf: (id: RoleId) => MoveCounts | undefined,
): Map<string, OpenableSide[]> {
  const shown = new Map<string, number>();
  for (const { from, to, move } of view.moves) {
    if (move.kind === 'lateral') continue;
    for (const end of [`${from} to`, `${to} from`]) shown.set(end, (shown.get(end) ?? 0) + 1);
  }
  const stateOf = (id: RoleId, side: OpenSide, isOpen: boolean): OpenableSide[] => {
    if (isOpen) {
      const count = shown.get(`${id} ${side}`) ?? 0;
      return opened.some((each) => each.id === id && each.side === side) ? [{ side, isOpen, count }] : [];
    }
    const all = countsOf(id)?.[side === 'from' ? 'entry' : 'advancement'] ?? 0;
    const count = all - (shown.get(`${id} ${side}`) ?? 0);
    return count > 0 ? [{ side, isOpen, count }] : [];
  };
  return new Map(
    view.roles
      .filter(({ key, id }) => key === id)
      .map(({ key, id, open }) => [
        key,
        (['from', 'to'] as const).flatMap((side) => stateOf(id, side, open.includes(side))),
      ]),
  );
}
