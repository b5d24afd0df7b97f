import { ladderOrder } from '#domain/graph/ladder-order.ts';
import { outlineView, type OutlineEntry } from '#domain/graph/outline-view.ts';
import type { Side } from '#domain/graph/role-view.ts';
import type { Translate } from '#messages/message-types.ts';
import { type ExportedScene, sceneRole } from './exported-scene.ts';

/** The sides in the order in which they are read. */
export const sidesInOrder: readonly Side[] = ['entry', 'advancement', 'lateral'];

/** How much a scene shows: "11 roles, 10 moves". A role that stands on two sides counts once. */
export const sceneSize = ({ view }: ExportedScene, t: Translate): string =>
  t('export.size', { roles: new Set(view.roles.map(({ id }) => id)).size, moves: view.moves.length });

/** A scene in words, for those who don't see it: each side with the titles of its roles, the nearest first. */
export function describeScene(scene: ExportedScene, t: Translate): string {
  const outline = outlineView(scene.view, ladderOrder(scene.roles));
  const titles = (entries: readonly OutlineEntry[]): string[] => [
    ...entries.map(({ id }) => sceneRole(scene, id).title),
    ...entries.flatMap(({ entries: more }) => titles(more)),
  ];
  return sidesInOrder
    .filter((side) => outline[side].length > 0)
    .map((side) => `${t(`side.${side}`)}: ${titles(outline[side]).join('; ')}.`)
    .join(' ');
}
