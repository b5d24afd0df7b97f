import type { RoleFile } from '#contract/bundle-role.ts';
import { openedFilesQuery } from '#data/opened-files.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { makeScene, plainScene, type RoleScene } from './role-scene.ts';

const isSame = (some: readonly OpenedRole[], others: readonly OpenedRole[]): boolean =>
  some.length === others.length &&
  some.every(({ id, side }, at) => id === others[at]?.id && side === others[at].side);

/** The same list for as long as it holds the same: it is read anew from each address. */
function useSteady(opened: readonly OpenedRole[]): readonly OpenedRole[] {
  const [kept, keep] = useState(opened);
  const steady = isSame(kept, opened) ? kept : opened;
  if (steady !== kept) keep(steady);
  return steady;
}

/**
 * Puts together the surroundings of a role out to `depth` moves, and beyond what is `opened` by hand. What lies further than one move is
 * added when its files have arrived; until then what was there stays.
 */
export function useRoleScene(focus: RoleFile, depth: number, openedNow: readonly OpenedRole[]): RoleScene {
  const opened = useSteady(openedNow);
  // A file that places some of its roles, or none, is laid out here.
  const isPlain = depth === 1 && opened.length === 0 && plainScene(focus).boxes.length > 0;
  const { data = null } = useQuery({
    ...openedFilesQuery(focus.role.id, depth, opened),
    enabled: !isPlain,
    placeholderData: keepPreviousData,
  });
  // What has arrived is put together and drawn without holding up what is being pressed.
  const found = useDeferredValue(data);
  return useMemo(
    () => (isPlain ? plainScene(focus) : makeScene(focus, depth, opened, found)),
    [isPlain, focus, depth, opened, found],
  );
}
