import type { RoleFile, RoleSummary } from '#contract/bundle-role.ts';
import type { OpenedFiles } from '#data/opened-files.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import { openableSides } from '#domain/graph/openable-sides.ts';
import type { OpenedRole, RoleView } from '#domain/graph/role-view.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { routeMoves } from '#domain/layout/route-moves.ts';

/** All that the graph, the list and the table show of one role's surroundings: the same roles and moves in each. */
export interface RoleScene {
  focus: RoleId;
  depth: number;
  view: RoleView;
  roles: ReadonlyMap<RoleId, RoleSummary>;
  boxes: Box[];
  /** Traced when first read: a list or a table has none. */
  readonly lines: MoveLine[];
  /** What can be opened or closed, by the key of a placed role. */
  sides: ReadonlyMap<string, readonly OpenableSide[]>;
  /** Roles whose own moves could not be had, so that the view ends early at them. */
  missing: readonly RoleId[];
}

/** Positions as compiled, where they cover the view. */
function compiledBoxes({ neighbourhood }: RoleFile, view: RoleView): Box[] | null {
  const placeKey = ({ id, place }: { id: RoleId; place: string }) => `${place} ${id}`;
  const keys = new Map(view.roles.map((placed) => [placeKey(placed), placed.key]));
  const compiled = neighbourhood.positions.flatMap((position) => {
    const key = keys.get(placeKey(position));
    return key === undefined ? [] : { ...position, key };
  });
  return new Set(compiled.map(({ key }) => key)).size === view.roles.length ? compiled : null;
}

/** The surroundings of a role, from its own file and those that were `found` for what lies further. */
export function makeScene(
  focus: RoleFile,
  depth: number,
  opened: readonly OpenedRole[],
  found: OpenedFiles | null,
): RoleScene {
  const fileOf = (id: RoleId) => (id === focus.role.id ? focus : found?.files.get(id));
  const view = buildRoleView(focus.role.id, depth, (id) => fileOf(id)?.neighbourhood.moves, opened);
  const shown = [focus, ...view.roles.flatMap(({ id }) => fileOf(id) ?? [])];
  const summaries = shown.flatMap(({ neighbourhood }) => neighbourhood.roles);
  const roles = new Map(summaries.map((role) => [role.id, role]));
  const alone = buildRoleView(focus.role.id, 1, () => focus.neighbourhood.moves);
  const boxes =
    compiledBoxes(focus, view) ?? found?.place(view, roles, compiledBoxes(focus, alone) ?? []) ?? [];
  const sides = openableSides(view, opened, (id) => roles.get(id)?.degree);
  let lines: MoveLine[] | undefined;
  return {
    ...{ focus: focus.role.id, depth, view, roles, boxes, sides, missing: found?.missing ?? [] },
    get lines() {
      return (lines ??= routeMoves(view, boxes));
    },
  };
}

const plainScenes = new WeakMap<RoleFile, RoleScene>();

/** The surroundings of a role out to one move, made once for a file: beforehand, where somebody comes near to opening the role. */
export function plainScene(file: RoleFile): RoleScene {
  const scene = plainScenes.get(file) ?? makeScene(file, 1, [], null);
  plainScenes.set(file, scene);
  return scene;
}
