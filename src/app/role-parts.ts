import { pause } from '#data/pause.ts';
import { withRoom } from '#messages/spoken.ts';
import { type ComponentType, lazy } from 'react';

/**
 * The parts of the role page that are chunks of their own: React Flow is a third of the app's code, and no screen shows all of the others
 * at once.
 */
const loadGraph = once(async () => (await import('#features/explore/role-graph.tsx')).RoleGraph);
const loadPanel = once(
  async () => (await withRoom('fact', withRoom('role', import('#features/role/role-panel.tsx')))).RolePanel,
);
export const loadList = once(
  async () => (await withRoom('role', import('#features/explore/role-list.tsx'))).RoleList,
);
const loadTable = once(
  async () =>
    (await withRoom('export', withRoom('table', withRoom('role', import('./table-view.tsx'))))).TableView,
);
const loadSheet = once(async () => (await import('#ui/bottom-sheet.tsx')).BottomSheet);
const loadSplitter = once(async () => (await import('#ui/splitter.tsx')).Splitter);
const loadPageActions = once(async () => (await import('./page-actions.tsx')).PageActions);
const loadUnknownRole = once(
  async () => (await withRoom('unknown', import('./unknown-role.tsx'))).UnknownRole,
);

export const RoleGraph = part(loadGraph);
export const RolePanel = part(loadPanel);
export const RoleList = part(loadList);
export const TableView = part(loadTable);
export const BottomSheet = part(loadSheet);
export const Splitter = part(loadSplitter);
export const PageActions = part(loadPageActions);
export const UnknownRole = part(loadUnknownRole);

const ignore = (): void => undefined;

/** Starts to fetch what a role's page shows at first, while the role itself is fetched. A part that fails is asked for again when it is shown. */
export const fetchPartsAhead = (isGraph: boolean, hasPanel: boolean): Promise<unknown> =>
  pause()
    .then(() => Promise.all([hasPanel && loadPanel(), (isGraph ? loadGraph : loadList)()]))
    .catch(ignore);

interface Load<T> {
  (): Promise<T>;
  /** What was loaded, once it is there. */
  loaded?: T;
}

function once<T>(fetch: () => Promise<T>): Load<T> {
  const load: Load<T> = async () => (load.loaded ??= await fetch());
  return load;
}

/** A part that React waits for, but not for a moment where it is there already. */
function part<P>(load: Load<ComponentType<P>>) {
  return lazy(() => {
    const { loaded } = load;
    const now = loaded && {
      then: (take: (module: { default: ComponentType<P> }) => void) => take({ default: loaded }),
    };
    return (
      (now as Promise<{ default: ComponentType<P> }> | undefined) ??
      load().then((found) => ({ default: found }))
    );
  });
}
