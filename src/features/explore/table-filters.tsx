import type { TableQuery } from '#contract/view-url.ts';
import type { TableColumn } from '#domain/table/sort-rows.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { AnsweringSelect } from '#ui/answering-select.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { WordsField } from '#ui/words-field.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';

const boxClass = 'h-10 rounded-lg border border-line-strong bg-surface px-3 text-sm';
const sides = ['entry', 'advancement', 'lateral'] as const;

interface TableFiltersProps {
  columns: readonly { by: TableColumn; name: string }[];
  /** Those of the roles in the table. */
  families: readonly string[];
  family: string | null;
  query: TableQuery;
  onChange: (query: TableQuery, isTyping: boolean) => void;
}

/** Leaves some rows of the table: by words, kind of move and family. */
export function TableFilters({ columns, families, family, query, onChange }: TableFiltersProps) {
  const isFiltered = query.words !== '' || query.place !== null || family !== null;
  return (
    <search className="flex flex-wrap items-end gap-3 text-sm print:hidden">
      <label className="grid gap-1">
        <span className="text-ink-soft">{t('table.words')}</span>
        <WordsField
          words={query.words}
          onChange={(words) => onChange({ ...query, words }, true)}
          className={`${boxClass} w-56`}
        />
      </label>
      <label className="grid gap-1">
        <span className="text-ink-soft">{t('table.move')}</span>
        <AnsweringSelect
          value={query.place ?? ''}
          onChange={(value) =>
            onChange({ ...query, place: sides.find((side) => side === value) ?? null }, false)
          }
          className={boxClass}
        >
          <option value="">{t('table.all')}</option>
          {sides.map((side) => (
            <option key={side} value={side}>
              {t(`side.${side}`)}
            </option>
          ))}
        </AnsweringSelect>
      </label>
      <label className="grid gap-1">
        <span className="text-ink-soft">{t('table.family')}</span>
        <AnsweringSelect
          value={family ?? ''}
          onChange={(value) => onChange({ ...query, family: value === '' ? null : roleSlug(value) }, false)}
          className={`${boxClass} max-w-56`}
        >
          <option value="">{t('table.all')}</option>
          {families.map((name) => (
            <option key={name} {...stated}>
              {name}
            </option>
          ))}
        </AnsweringSelect>
      </label>
      <label className="grid max-w-full grid-cols-[minmax(0,1fr)] gap-1 sm:hidden">
        <span className="text-ink-soft">{t('table.order')}</span>
        <AnsweringSelect
          value={query.order === null ? '' : `${query.order.descending ? '-' : ''}${query.order.by}`}
          onChange={(value) => {
            const by = columns.find((column) => column.by === value.replace('-', ''))?.by;
            const order = by === undefined ? null : { by, descending: value.startsWith('-') };
            onChange({ ...query, order }, false);
          }}
          className={boxClass}
        >
          <option value="">{t('table.asGraph')}</option>
          {columns.map(({ by, name }) => [
            <option key={by} value={by}>
              {t('table.upwards', { name })}
            </option>,
            <option key={`-${by}`} value={`-${by}`}>
              {t('table.downwards', { name })}
            </option>,
          ])}
        </AnsweringSelect>
      </label>
      {isFiltered && (
        <button
          type="button"
          onClick={() => onChange({ order: query.order, words: '', place: null, family: null }, false)}
          className={buttonClass('quiet')}
        >
          {t('table.showAll')}
        </button>
      )}
    </search>
  );
}
