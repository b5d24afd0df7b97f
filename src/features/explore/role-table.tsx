import type { TableQuery } from '#contract/view-url.ts';
import { useCompareChoice } from '#data/compare-tray.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { describeSpeakers } from '#domain/graph/describe-statement.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { filterRows, sortRows, type TableColumn } from '#domain/table/sort-rows.ts';
import { tableRows, type TableRow } from '#domain/table/table-row.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react';
import { RoleLink } from './role-link.tsx';
import { SortHeading } from './sort-heading.tsx';
import { TableFilters } from './table-filters.tsx';
import { useCoveredOf } from './use-covered-of.ts';
import { useSkillsOf } from './use-skills-of.ts';
import type { RoleScene } from './role-scene.ts';

// On a small screen each row is a block, its cells one below the other behind their names; the roles keep it a table for screen readers.
const cell =
  'px-3 py-2.5 align-top max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:px-0 max-sm:py-1 max-sm:text-end max-sm:before:text-start max-sm:before:text-ink-soft max-sm:before:content-[attr(data-label)]';

const plainColumns = [
  { by: 'title', key: 'table.role' },
  { by: 'move', key: 'table.move' },
  { by: 'pay', key: 'table.pay' },
  { by: 'level', key: 'table.level' },
  { by: 'family', key: 'table.family' },
  { by: 'shared', key: 'table.shared' },
] as const satisfies readonly { by: TableColumn; key: MessageKey }[];
const coveredColumn = { by: 'covered', key: 'table.covered' } as const;

interface RoleTableProps {
  scene: RoleScene;
  search: Record<string, string>;
  query: TableQuery;
  /** `isTyping` while letters are added one by one. */
  onChange: (query: TableQuery, isTyping: boolean) => void;
  /** What can be done with the rows that are left, by the keys of their placed roles in the table's order. */
  aside: (keys: readonly string[]) => ReactNode;
}

const familyOf = ({ family }: TableQuery, families: readonly string[]): string | null =>
  families.find((name) => roleSlug(name) === family) ?? null;

interface RowProps {
  row: TableRow;
  scene: RoleScene;
  search: Record<string, string>;
  /** Whether skills that somebody has are counted. */
  isCounted: boolean;
}

const Row = memo(function Row({ row, scene, search, isCounted }: RowProps) {
  const { id, role, place, distance, moves, shared, covered } = row;
  const titleOf = (other: RoleId) => scene.roles.get(other)?.title ?? other;
  const isFocus = place === 'focus';
  const choice = useCompareChoice(id);
  return (
    <tr role="row" className={`max-sm:block max-sm:px-4 max-sm:py-3 ${isFocus ? 'bg-accent-soft' : ''}`}>
      <th
        role="rowheader"
        scope="row"
        className="px-3 py-2.5 text-start align-top font-semibold max-sm:block max-sm:p-0 max-sm:pb-1 max-sm:text-base"
      >
        {isFocus ? (
          role.title
        ) : (
          <RoleLink
            id={id}
            search={search}
            className="inline-block min-h-6 underline decoration-line-strong underline-offset-4 hover:text-accent"
          >
            <bdi {...stated}>{role.title}</bdi>
          </RoleLink>
        )}
      </th>
      <td role="cell" data-label={t('table.move')} className={cell}>
        {isFocus
          ? t('table.focus')
          : distance > 1
            ? t('graph.far', { side: t(`side.${place}`), distance })
            : t(`side.${place}`)}
      </td>
      <td role="cell" data-label={t('table.pay')} className={`${cell} tabular-nums`}>
        {describeBand(role, t, { compact: true })}
      </td>
      <td role="cell" data-label={t('table.level')} className={cell}>
        {sayLevel(role.level, t)}
      </td>
      <td role="cell" data-label={t('table.family')} className={cell}>
        {role.family ?? t('table.noFamily')}
      </td>
      <td role="cell" data-label={t('table.shared')} className={`${cell} tabular-nums`}>
        {isFocus
          ? ''
          : shared === null
            ? t('table.noneNamed')
            : t('table.ofIts', { count: shared.count, of: shared.of })}
      </td>
      {isCounted && (
        <td role="cell" data-label={t('table.covered')} className={`${cell} tabular-nums`}>
          {covered === null
            ? t('table.tooFew')
            : describeCoverage({ covered: covered.count, total: covered.of }, t)}
        </td>
      )}
      <td role="cell" data-label={t('table.statedBy')} className={cell}>
        {moves.map((move) => describeSpeakers(move, titleOf, t)).join(t('table.semicolon'))}
      </td>
      <td role="cell" data-label={t('table.compare')} className={`${cell} py-1! print:hidden`}>
        <AddToggle title={role.title} isSmall {...choice} />
      </td>
    </tr>
  );
});

/** The roles of the graph as a table that can be sorted and filtered. */
export function RoleTable({ scene, search, query, onChange, aside }: RoleTableProps) {
  const { roles, view, boxes } = scene;
  const skillsOf = useSkillsOf();
  const coveredOf = useCoveredOf();
  const columns = (coveredOf ? [...plainColumns, coveredColumn] : plainColumns).map(({ by, key }) => ({
    by,
    name: t(key),
  }));
  const rows = useMemo(
    () =>
      tableRows(
        view,
        boxes.map(({ key }) => key),
        (id) => roles.get(id),
        skillsOf,
        coveredOf ?? undefined,
      ),
    [view, boxes, roles, skillsOf, coveredOf],
  );
  const families = useMemo(() => [...new Set(rows.flatMap(({ role }) => role.family ?? []))].sort(), [rows]);
  // What was typed or pressed shows at once, the rows that are left follow.
  const shown = useDeferredValue(query);
  const left = useMemo(
    () => sortRows(filterRows(rows, { ...shown, family: familyOf(shown, families) }), shown.order),
    [rows, shown, families],
  );
  const all = rows.length - 1;
  const title = roles.get(scene.focus)?.title ?? scene.focus;

  return (
    <div className="space-y-3 p-4 sm:p-6">
      <TableFilters
        columns={columns}
        families={families}
        family={familyOf(query, families)}
        query={query}
        onChange={onChange}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-sm text-ink-soft">
          {t('table.left', { left: left.length - 1, all, title })}
        </p>
        {aside(left.map(({ key }) => key))}
      </div>
      <div className="overflow-x-auto">
        <table
          role="table"
          aria-busy={shown !== query}
          className="w-full border-collapse rounded-xl bg-surface text-sm shadow-card max-sm:block sm:min-w-4xl"
        >
          <caption className="sr-only">{t('table.caption', { title })}</caption>
          <thead role="rowgroup" className="border-b bg-raised max-sm:sr-only">
            <tr role="row">
              {columns.map(({ by, name }) => (
                <SortHeading
                  key={by}
                  name={name}
                  by={by}
                  order={query.order}
                  onSort={(order) => onChange({ ...query, order }, false)}
                />
              ))}
              <th
                role="columnheader"
                scope="col"
                className="px-3 py-2.5 text-start font-semibold whitespace-nowrap"
              >
                {t('table.statedBy')}
              </th>
              <th
                role="columnheader"
                scope="col"
                className="px-3 py-2.5 text-start font-semibold print:hidden"
              >
                {t('table.compare')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="divide-y divide-line max-sm:block">
            {left.map((row) => (
              <Row key={row.key} row={row} scene={scene} search={search} isCounted={coveredOf !== null} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
