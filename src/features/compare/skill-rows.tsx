import type { RoleFile } from '#contract/bundle-role.ts';
import type { MatrixCell, MatrixRow } from '#domain/compare/skill-matrix.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';
import { Link } from '@tanstack/react-router';
import { columnClass } from './column-heads.tsx';
import { OtherColumns, phoneColumns } from './other-columns.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import type { SkillKnowledge } from './skill-knowledge.ts';

interface SkillRowsProps {
  row: MatrixRow;
  files: readonly RoleFile[];
  shown: string;
  nameOf: (id: string) => string;
  knowledge: SkillKnowledge;
  /** The place of the role whose sentences are open. */
  open: number | null;
  onToggle: (place: number) => void;
}

/** How many of the roles name it, in words. */
function standingWords({ standing, cells }: MatrixRow): string {
  const count = cells.filter(({ lines }) => lines.length > 0).length;
  if (standing === 'rejected') return t('compare.byRejected');
  if (standing === 'one') return t('compare.byOne');
  if (standing === 'all') return cells.length === 2 ? t('compare.byBoth') : t('compare.byAll', { count });
  return t('compare.bySome', { count, all: cells.length });
}

const standingClass = {
  all: 'font-semibold text-good',
  some: 'font-semibold',
  rejected: 'text-bad',
  one: 'text-ink-soft',
} as const;

interface CellProps {
  cell: MatrixCell;
  row: MatrixRow;
  title: string;
  isOpen: boolean;
  controls: string;
  nameOf: (id: string) => string;
  onToggle: () => void;
}

function Cell({ cell, row, title, isOpen, controls, nameOf, onToggle }: CellProps) {
  const { lines, parts } = cell;
  if (lines.length === 0)
    return parts.length === 0 ? (
      <span className="px-1.5 text-ink-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('compare.notNamed')}</span>
      </span>
    ) : (
      <span className="block px-1.5 text-xs text-ink-soft">
        {t('compare.partOfIt', { skills: listNames(parts.map(nameOf), t) })}
      </span>
    );
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={onToggle}
        className="-my-1 inline-flex min-h-8 items-center gap-1.5 rounded-lg border border-transparent px-1.5 text-xs font-medium tabular-nums hover:bg-raised aria-expanded:border-accent aria-expanded:bg-accent-soft pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <Icon name="check" className="size-4 text-accent" />
        {lines.length > 1 && <span>{lines.length.toLocaleString(t.locale)}</span>}
        <span className="max-sm:sr-only">
          {lines.length > 1 ? t('compare.sentences', { count: lines.length }) : t('compare.named')}
        </span>
        <span className="sr-only">
          {': '}
          {t('compare.showSentences', { title, skill: row.name })}
        </span>
      </button>
      <span className="hidden print:inline">✓</span>
    </>
  );
}

/** One skill of the matrix, and below it the sentences of the cell that was opened. */
export function SkillRows({ row, files, shown, nameOf, knowledge, open, onToggle }: SkillRowsProps) {
  const id = `skill-${row.id}`;
  const words = knowledge.weightWords(row.id);
  const file = open === null ? undefined : files[open];
  return (
    <>
      <tr>
        <th
          scope="row"
          className="border-t border-line px-3 py-1.5 ps-4 text-start font-medium wrap-anywhere"
        >
          <Link
            to="/skills/$id"
            params={{ id: row.id }}
            className="inline-flex min-h-6 items-center hover:text-accent hover:underline pointer-coarse:min-h-11"
          >
            <bdi {...stated}>{row.name}</bdi>
          </Link>
        </th>
        {files.map(({ role }, place) => (
          <td key={role.id} className={`border-t border-line p-1.5 ${columnClass(role.id === shown)}`}>
            <Cell
              cell={row.cells[place] ?? { lines: [], parts: [] }}
              row={row}
              title={role.title}
              isOpen={open === place}
              controls={id}
              nameOf={nameOf}
              onToggle={() => onToggle(place)}
            />
          </td>
        ))}
        <td className={`border-t border-line px-3 py-1.5 text-xs ${standingClass[row.standing]}`}>
          {standingWords(row)}
        </td>
      </tr>
      {file && (
        <tr>
          <td id={id} colSpan={phoneColumns} className="bg-raised px-4 py-3 text-sm/relaxed">
            <p className="font-semibold">
              {t('compare.skillIn', { skill: row.name, title: file.role.title })}
            </p>
            <ul className="mt-1 space-y-1.5">
              {row.cells[open ?? 0]?.lines.map(({ text }, number) => (
                <li key={number} className="border-s-2 border-line-strong ps-3">
                  <MarkedSentence text={text} skill={row} />
                </li>
              ))}
            </ul>
            {words !== null && <p className="mt-1.5 text-xs text-ink-soft">{words}</p>}
          </td>
          <OtherColumns count={files.length} className="bg-raised" />
        </tr>
      )}
    </>
  );
}
