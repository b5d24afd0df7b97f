import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from './layout-view.ts';

/** Which of how many cards a card is, from the top, among those on its side and in its column. */
export interface CardPosition {
  at: number;
  of: number;
}

/** The position of each card of a laid-out view, by key. */
export function cardPositions(view: RoleView, boxes: readonly Box[]): Map<string, CardPosition> {
  const groupOf = new Map(view.roles.map(({ key, place, column }) => [key, `${place} ${column}`]));
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const name = groupOf.get(box.key) ?? '';
    const group = groups.get(name);
    if (group) group.push(box);
    else groups.set(name, [box]);
  }
  return new Map(
    [...groups.values()].flatMap((group) =>
      group
        .sort((a, b) => a.y - b.y || a.x - b.x)
        .map(({ key }, index): [string, CardPosition] => [key, { at: index + 1, of: group.length }]),
    ),
  );
}
