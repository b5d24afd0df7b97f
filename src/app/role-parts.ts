import { lazy } from 'react';

/**
 * The parts of the role page that are chunks of their own: React Flow is a third of the app's code, and no screen shows all of the others
 * at once.
 */
const loadGraph = async () => (await import('#features/explore/role-graph.tsx')).RoleGraph;
const loadPanel = async () => (await import('#features/role/role-panel.tsx')).RolePanel;
export const loadList = async () => (await import('#features/explore/role-list.tsx')).RoleList;
const loadTable = async () => (await import('#features/explore/role-table.tsx')).RoleTable;
const loadSheet = async () => (await import('#ui/bottom-sheet.tsx')).BottomSheet;
const loadSplitter = async () => (await import('#ui/splitter.tsx')).Splitter;
const loadUnknownRole = async () => (await import('./unknown-role.tsx')).UnknownRole;

export const RoleGraph = lazy(async () => ({ default: await loadGraph() }));
export const RolePanel = lazy(async () => ({ default: await loadPanel() }));
export const RoleList = lazy(async () => ({ default: await loadList() }));
export const RoleTable = lazy(async () => ({ default: await loadTable() }));
export const BottomSheet = lazy(async () => ({ default: await loadSheet() }));
export const Splitter = lazy(async () => ({ default: await loadSplitter() }));
export const UnknownRole = lazy(async () => ({ default: await loadUnknownRole() }));

const ignore = (): void => undefined;

/** Starts to fetch what a role's page shows at first, while the role itself is fetched. A part that fails is asked for again when it is shown. */
export function fetchPartsAhead(isGraph: boolean, hasPanel: boolean): void {
  if (hasPanel) loadPanel().catch(ignore);
  (isGraph ? loadGraph : loadList)().catch(ignore);
}
