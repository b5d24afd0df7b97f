import type { RoleId } from '#domain/graph/career-graph.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { PlacedRole, RoleView } from '#domain/graph/role-view.ts';
import { type CardText, cardSize } from './card-size.ts';

/** A placed role's card on the plane, in px; `x`, `y` is its upper left corner. The focus is centred on 0, 0. */
export interface Box {
  /** The key of the placed role. */
  key: string;
  id: RoleId;
  place: PlacedRole['place'];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the layout needs to know of a role. */
export type LaidOutRole = CardText;

/** What is laid out where nothing is known of a role but its id. */
export const unknownRole = (id: RoleId): LaidOutRole => ({
  title: id,
  level: { rank: 0, track: 'individual' },
  family: null,
});

/** The distances of the layout, in px: between columns, between cards, and how far lateral roles are set in and down. */
export const spacing = { column: 116, card: 18, lateralIndent: 30, lateralGap: 62 } as const;

const columnOf = ({ place, distance }: PlacedRole): number =>
  place === 'entry' ? -distance : place === 'advancement' ? distance : 0;

/** Stacks cards of one column around the middle line, in the order given. */
function stack(sizes: readonly Omit<Box, 'x' | 'y'>[], x: number): Box[] {
  const total = sizes.reduce((sum, { height }) => sum + height + spacing.card, -spacing.card);
  let y = -total / 2;
  return sizes.map((size) => {
    const box = { ...size, x, y };
    y += size.height + spacing.card;
    return box;
  });
}

/**
 * Places the roles of a view: entry columns to the left of the focus, advancement columns to the right, lateral roles in a stack below
 * it, set in so that their lines run beside the cards. Within a column, roles follow the order of the role they were reached from (so that
 * lines between neighbouring columns do not cross), then their level, then their title. `roleOf` must know each role of the view.
 * No two cards overlap. The cards come in reading order: by column from the left, then from the top.
 */
export function layoutView(view: RoleView, roleOf: (id: RoleId) => LaidOutRole): Box[] {
  const order = new Map<string, number>([[view.focus, 0]]);
  const columns = new Map<number, PlacedRole[]>();
  const laterals: PlacedRole[] = [];
  for (const role of view.roles) {
    if (role.place === 'lateral') laterals.push(role);
    else columns.set(columnOf(role), [...(columns.get(columnOf(role)) ?? []), role]);
  }
  const described = (role: PlacedRole) => ({
    role,
    ...roleOf(role.id),
    size: cardSize(roleOf(role.id)),
  });
  const sorted = (roles: readonly PlacedRole[]) =>
    roles
      .map(described)
      .sort(
        (a, b) =>
          (order.get(a.role.via ?? view.focus) ?? 0) - (order.get(b.role.via ?? view.focus) ?? 0) ||
          a.level.rank - b.level.rank ||
          byCodeUnit(a.title, b.title),
      );

  const boxes: Box[] = [];
  const nearestFirst = [...columns.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  for (const column of nearestFirst) {
    const roles = sorted(columns.get(column) ?? []);
    roles.forEach(({ role }, position) => order.set(role.key, position));
    const sizes = roles.map(({ role, size }) => ({
      key: role.key,
      id: role.id,
      place: role.place,
      width: size.width,
      height: size.height,
    }));
    const width = sizes[0]?.width ?? 0;
    boxes.push(...stack(sizes, column * (width + spacing.column) - width / 2));
  }

  const focus = boxes.find(({ key }) => key === view.focus);
  if (!focus) return boxes;
  let y = focus.y + focus.height + spacing.lateralGap;
  for (const { role, size } of sorted(laterals)) {
    boxes.push({
      key: role.key,
      id: role.id,
      place: role.place,
      x: focus.x + spacing.lateralIndent,
      y,
      width: size.width,
      height: size.height,
    });
    y += size.height + spacing.card;
  }
  return boxes.sort((a, b) => a.x - b.x || a.y - b.y);
}
