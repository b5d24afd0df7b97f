import type { CareerMove, RoleId } from './career-graph.ts';
import type { RoleView, Side } from './role-view.ts';

/** A role in the outline, with the moves between it and the role that it stands under, and the roles that were reached from it. */
export interface OutlineEntry {
  key: string;
  id: RoleId;
  /** On which side of the role that it stands under it lies. */
  side: Side;
  moves: CareerMove[];
  entries: OutlineEntry[];
}

/** The same roles as the drawn view, as lists: one for each side of the focus, nested where a role was opened further. */
export type Outline = Record<Side, OutlineEntry[]>;

/** Turns a view into lists. Each placed role but the focus stands in it exactly once, in the order given by `compare`. */
export function outlineView(view: RoleView, compare: (a: RoleId, b: RoleId) => number): Outline {
  const under = (via: string, side: Side): OutlineEntry[] =>
    view.roles
      .filter((role) => role.via === via && role.place === side)
      .sort((a, b) => compare(a.id, b.id))
      .map(({ key, id }) => ({
        key,
        id,
        side,
        moves: view.moves
          .filter(({ from, to }) => (from === key && to === via) || (to === key && from === via))
          .map(({ move }) => move),
        entries: [...under(key, 'entry'), ...under(key, 'advancement')],
      }));
  return {
    entry: under(view.focus, 'entry'),
    advancement: under(view.focus, 'advancement'),
    lateral: under(view.focus, 'lateral'),
  };
}
