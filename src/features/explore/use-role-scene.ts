import type { RoleFile, RoleSummary } from '#contract/bundle-role.ts';
import type { OpenedFiles } from '#data/opened-files.ts';
import { openedFilesQuery } from '#data/opened-files.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import { openableSides } from '#domain/graph/openable-sides.ts';
import type { OpenedRole, RoleView } from '#domain/graph/role-view.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { layoutView, unknownRole } from '#domain/layout/layout-view.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { routeMoves } from '#domain/layout/route-moves.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** All that the graph, the list and the table show of one role's surroundings: the same roles and moves in each. */
export interface RoleScene {
  focus: RoleId;
  depth: number;
  view: RoleView;
  roles: ReadonlyMap<RoleId, RoleSummary>;
  boxes: Box[];
  lines: MoveLine[];
  /** What can be opened or closed, by the key of a placed role. */
  sides: ReadonlyMap<string, readonly OpenableSide[]>;
  /** Roles whose own moves could not be had, so that the view ends early at them. */
  missing: readonly RoleId[];
}

/** Positions as compiled where they cover the view, else computed here. */
function placeRoles(focus: RoleFile, view: RoleView, roles: RoleScene['roles']): Box[] {
  const placeKey = ({ id, place }: { id: RoleId; place: string }) => `${place} ${id}`;
  const keys = new Map(view.roles.map((placed) => [placeKey(placed), placed.key]));
  const compiled = focus.neighbourhood.positions.flatMap((position) => {
    const key = keys.get(placeKey(position));
    return key === undefined ? [] : { ...position, key };
  });
  const isCovered = new Set(compiled.map(({ key }) => key)).size === view.roles.length;
  return isCovered ? compiled : layoutView(view, (id) => roles.get(id) ?? unknownRole(id));
}

function makeScene(
  focus: RoleFile,
  depth: number,
  opened: readonly OpenedRole[],
  { files, missing }: OpenedFiles,
): RoleScene {
  const fileOf = (id: RoleId) => (id === focus.role.id ? focus : files.get(id));
  const view = buildRoleView(focus.role.id, depth, (id) => fileOf(id)?.neighbourhood.moves, opened);
  const shown = [focus, ...view.roles.flatMap(({ id }) => fileOf(id) ?? [])];
  const summaries = shown.flatMap(({ neighbourhood }) => neighbourhood.roles);
  const roles = new Map(summaries.map((role) => [role.id, role]));
  const boxes = placeRoles(focus, view, roles);
  const sides = openableSides(view, opened, (id) => roles.get(id)?.degree);
  const lines = routeMoves(view, boxes);
  return { focus: focus.role.id, depth, view, roles, boxes, lines, sides, missing };
}

const nothingOpened: OpenedFiles = { files: new Map(), missing: [] };

/**
 * Puts together the surroundings of a role out to `depth` moves, and beyond what is `opened` by hand. What lies further than one move is
 * added when its files have arrived; until then what was there stays.
 */
export function useRoleScene(focus: RoleFile, depth: number, opened: readonly OpenedRole[]): RoleScene {
  const { data: files = nothingOpened } = useQuery({
    ...openedFilesQuery(focus.role.id, depth, opened),
    enabled: depth > 1 || opened.length > 0,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => makeScene(focus, depth, opened, files), [focus, depth, opened, files]);
}
