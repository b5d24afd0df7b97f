import type { RoleFile } from '#contract/bundle-role.ts';
import { isRowShown, type MatrixGroup, type RowsShown } from '#domain/compare/skill-matrix.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { t } from '#messages/spoken.ts';
import { useState } from 'react';
import { ColumnHeads } from './column-heads.tsx';
import { OtherColumns, phoneColumns } from './other-columns.tsx';
import type { SkillKnowledge } from './skill-knowledge.ts';
import { SkillRows } from './skill-rows.tsx';

interface SkillTableProps {
  kind: 'hard' | 'soft';
  groups: readonly MatrixGroup[];
  rowsShown: RowsShown;
  files: readonly RoleFile[];
  shown: string;
  nameOf: (id: string) => string;
  knowledge: SkillKnowledge;
}

/** Hard or soft skills as a table: a row for each by category, a column for each role. One cell at a time shows its sentences. */
export function SkillTable({ kind, groups, rowsShown, files, shown, nameOf, knowledge }: SkillTableProps) {
  const [open, setOpen] = useState<{ skill: string; place: number } | null>(null);
  const left = groups
    .map(({ category, rows }) => ({ category, rows: rows.filter((row) => isRowShown(row, rowsShown)) }))
    .filter(({ rows }) => rows.length > 0);
  if (left.length === 0) return <p className="text-sm text-ink-soft">{t(`compare.${kind}None`)}</p>;
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 rounded-2xl border border-line bg-surface pb-1 text-sm shadow-card">
      <caption className="pb-2 text-start font-semibold">{t(`compare.${kind}`)}</caption>
      <ColumnHeads first={t('compare.skill')} last={t('compare.namedBy')} files={files} shown={shown} />
      {left.map(({ category, rows }) => (
        <tbody key={category ?? 'other'}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={phoneColumns}
              className="px-3 ps-4 pt-4 pb-1.5 text-start text-xs font-semibold text-ink-soft"
            >
              {category === null ? t('compare.otherSkills') : categoryName(category, t)}{' '}
              <span className="font-normal tabular-nums">{rows.length.toLocaleString(t.locale)}</span>
            </th>
            <OtherColumns count={files.length} />
          </tr>
          {rows.map((row) => (
            <SkillRows
              key={row.id}
              row={row}
              files={files}
              shown={shown}
              nameOf={nameOf}
              knowledge={knowledge}
              open={open?.skill === row.id ? open.place : null}
              onToggle={(place) =>
                setOpen(open?.skill === row.id && open.place === place ? null : { skill: row.id, place })
              }
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
