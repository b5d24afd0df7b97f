import type { TableColumn, TableFilter, TableOrder } from '#domain/table/sort-rows.ts';
import { isRoleId } from './role-id.ts';

/** The shareable part of a view, as it stands in the address: path = what, query = how. Version 1 of the format. */

export type RoleViewKind = 'graph' | 'list' | 'table';
export type Depth = 1 | 2 | 3;

/** What the vertical direction of the graph means. */
export type Axis = 'level' | 'pay';

/** A role of the view whose own moves are shown in place: `from` opens where people come from, `to` where they go. */
export interface Opening {
  id: string;
  side: 'from' | 'to';
}

/** The move whose sentences are shown. */
export interface ChosenMove {
  from: string;
  to: string;
  kind: 'step' | 'lateral';
}

/** How a role is shown. `view` null leaves the choice to the screen: graph where there is room, list on a phone. */
export interface RoleQuery {
  depth: Depth;
  view: RoleViewKind | null;
  axis: Axis;
  /** In the order they were opened, each once. */
  opened: readonly Opening[];
  move: ChosenMove | null;
  table: TableQuery;
}

/** The order and the rows of the table. `family` is the slug of a family's name. */
export interface TableQuery extends TableFilter {
  order: TableOrder | null;
}

/** What a router hands over: the query by name. Values may be anything, names may be hostile. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** More than these would make an address too long to share. */
export const mostOpened = 16;

/** A role as it is shown where nothing else is asked for. */
export const plainRoleQuery: RoleQuery = {
  depth: 1,
  view: null,
  axis: 'level',
  opened: [],
  move: null,
  table: { order: null, words: '', place: null, family: null },
};

const longestWords = 100;
const tableColumns: readonly TableColumn[] = ['title', 'move', 'pay', 'level', 'family', 'shared', 'covered'];
const tablePlaces = ['entry', 'advancement', 'lateral'] as const;
const viewKinds: readonly RoleViewKind[] = ['graph', 'list', 'table'];

/** A value of the query as text, empty where there is none. */
export const text = (query: RawQuery, name: string): string => {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Reads how a role is shown; what is unknown or broken falls back to its default. */
export function parseRoleQuery(query: RawQuery): RoleQuery {
  const depth = text(query, 'depth');
  const view = text(query, 'view');
  return {
    depth: depth === '2' ? 2 : depth === '3' ? 3 : 1,
    view: viewKinds.find((kind) => kind === view) ?? null,
    axis: text(query, 'axis') === 'pay' ? 'pay' : 'level',
    opened: parseOpened(text(query, 'with')),
    move: parseChosenMove(text(query, 'move')),
    table: parseTable(query),
  };
}

/** `sort=pay` is from low to high, `sort=-pay` from high to low. */
function parseTable(query: RawQuery): TableQuery {
  const sort = text(query, 'sort');
  const by = tableColumns.find((column) => column === sort.replace(/^-/, ''));
  const family = text(query, 'family');
  return {
    order: by === undefined ? null : { by, descending: sort.startsWith('-') },
    words: text(query, 'q').slice(0, longestWords),
    place: tablePlaces.find((place) => place === text(query, 'kind')) ?? null,
    family: isRoleId(family) ? family : null,
  };
}

/** `a.from,b.to`: what cannot be read is left out. */
function parseOpened(value: string): Opening[] {
  const found = new Map<string, Opening>();
  for (const part of value.split(',')) {
    const [id = '', side, ...rest] = part.trim().split('.');
    if (!isRoleId(id) || (side !== 'from' && side !== 'to') || rest.length > 0) continue;
    found.set(`${id}.${side}`, { id, side });
  }
  return [...found.values()].slice(0, mostOpened);
}

/** `a.b` is a step, `a.b.lateral` a lateral move. */
function parseChosenMove(value: string): ChosenMove | null {
  const [from = '', to = '', kind, ...rest] = value.split('.');
  if (!isRoleId(from) || !isRoleId(to) || rest.length > 0) return null;
  if (kind !== undefined && kind !== 'lateral') return null;
  return { from, to, kind: kind ?? 'step' };
}

/** The inverse of `parseRoleQuery`: only what differs from the defaults. */
export function formatRoleQuery({
  depth,
  view,
  axis,
  opened,
  move,
  table,
}: RoleQuery): Record<string, string> {
  return {
    ...(depth === 1 ? {} : { depth: String(depth) }),
    ...(view === null ? {} : { view }),
    ...(axis === 'level' ? {} : { axis }),
    ...(opened.length === 0 ? {} : { with: opened.map(({ id, side }) => `${id}.${side}`).join(',') }),
    ...(move === null ? {} : { move: `${move.from}.${move.to}${move.kind === 'step' ? '' : '.lateral'}` }),
    ...formatTable(table),
  };
}

function formatTable({ order, words, place, family }: TableQuery): Record<string, string> {
  return {
    ...(order === null ? {} : { sort: `${order.descending ? '-' : ''}${order.by}` }),
    ...(words === '' ? {} : { q: words }),
    ...(place === null ? {} : { kind: place }),
    ...(family === null ? {} : { family }),
  };
}

/** The names of a query whose values are texts. */
export const plainQuery = (query: RawQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );

/** `a=1&b=x,y` → its names and first values. Never throws; a broken escape stays as written. */
export function parseQueryString(search: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) if (!found.has(name)) found.set(name, value);
  return Object.fromEntries(found);
}

/** The inverse of `parseQueryString`, with a leading `?` where there is anything; commas stay readable. */
export function formatQueryString(query: RawQuery): string {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
}
