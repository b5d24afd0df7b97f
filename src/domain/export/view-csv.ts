import type { RoleId } from '#domain/graph/career-graph.ts';
import { describeSpeakers } from '#domain/graph/describe-statement.ts';
import type { Translate } from '#messages/message-types.ts';
import { type ExportedScene, sceneRole } from './exported-scene.ts';
import { formatCsv } from './format-csv.ts';
import { roleFactCells, roleFactColumns, roleNameCells, roleNameColumns } from './role-columns.ts';

const viewColumns = [
  'export.columnMove',
  'export.columnDistance',
  'export.columnVia',
  'export.columnStatedBy',
] as const;

/**
 * The view as CSV in the reader's language: one row for each placed role, with the role it was reached from and who states the move between them. `addressOf` gives
 * the address of a role's page. The rows are those of `keys` in that order, without them all of the view's, nearest first.
 */
export function viewCsv(
  scene: ExportedScene,
  addressOf: (id: RoleId) => string,
  t: Translate,
  keys?: readonly string[],
): string {
  const { view } = scene;
  const placed = new Map(view.roles.map((role) => [role.key, role]));
  const titleOf = (id: RoleId) => sceneRole(scene, id).title;
  const idOf = new Map(view.roles.map(({ key, id }) => [key, id]));
  const shown =
    keys?.flatMap((key) => placed.get(key) ?? []) ?? view.roles.toSorted((a, b) => a.distance - b.distance);
  const rows = shown.map(({ key, id, place, distance, via }) => {
    const statements = view.moves
      .filter(({ from, to }) => (from === key && to === via) || (to === key && from === via))
      .map(({ move }) => describeSpeakers(move, titleOf, t));
    const reachedFrom = via === null ? undefined : idOf.get(via);
    const role = sceneRole(scene, id);
    return [
      ...roleNameCells(role),
      place === 'focus' ? t('card.focus') : t(`side.${place}Role`),
      String(distance),
      reachedFrom === undefined ? '' : titleOf(reachedFrom),
      statements.join(' / '),
      ...roleFactCells(role, addressOf(id), t),
    ];
  });
  const columns = [...roleNameColumns, ...viewColumns, ...roleFactColumns];
  return formatCsv([columns.map((column) => t(column)), ...rows]);
}
