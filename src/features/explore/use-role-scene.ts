import type { RoleFile } from '#contract/bundle-role.ts';
import { openedFilesQuery } from '#data/opened-files.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { makeScene, plainScene, type RoleScene } from './role-scene.ts';

/**
 * Puts together the surroundings of a role out to `depth` moves, and beyond what is `opened` by hand. What lies further than one move is
 * added when its files have arrived; until then what was there stays.
 */
export function useRoleScene(focus: RoleFile, depth: number, opened: readonly OpenedRole[]): RoleScene {
  // A file that places some of its roles, or none, is laid out here.
  const isPlain = depth === 1 && opened.length === 0 && plainScene(focus).boxes.length > 0;
  const { data = null } = useQuery({
    ...openedFilesQuery(focus.role.id, depth, opened),
    enabled: !isPlain,
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => (isPlain ? plainScene(focus) : makeScene(focus, depth, opened, data)),
    [isPlain, focus, depth, opened, data],
  );
}
