import type { RoleFile } from '#contract/bundle-role.ts';
import type { SkillsShown } from '#contract/compare-query.ts';
import { isRowShown, skillMatrix, type RowsShown } from '#domain/compare/skill-matrix.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { Section } from '#ui/section.tsx';
import { SkillFilter } from './skill-filter.tsx';
import type { SkillKnowledge } from './skill-knowledge.ts';
import { SkillTable } from './skill-table.tsx';

interface ComparedSkillsProps {
  files: readonly RoleFile[];
  shown: string;
  skillsShown: SkillsShown;
  onSkillsShown: (skills: SkillsShown) => void;
  knowledge: SkillKnowledge;
  rejected: ReadonlySet<string>;
}

/** The named skills of the compared roles as two tables, hard and soft. Roles without a document are left out and named. */
export function ComparedSkills({
  files: all,
  shown,
  skillsShown,
  onSkillsShown,
  knowledge,
  rejected,
}: ComparedSkillsProps) {
  const files = all.filter(({ document }) => document !== null);
  const silent = all.filter(({ document }) => document === null);
  const column = files.some(({ role }) => role.id === shown) ? shown : (files[0]?.role.id ?? shown);
  const names = files.flatMap(({ skillNames }) => skillNames);
  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;
  const matrixOf = (kind: 'hard' | 'soft') =>
    skillMatrix(
      files.map(({ document }) => document?.skills[kind] ?? []),
      { names, widerOf: knowledge.widerOf, rejected },
    );
  const [hard, soft] = [matrixOf('hard'), matrixOf('soft')];
  const rows = [...hard, ...soft].flatMap((group) => group.rows);
  const countOf = (which: RowsShown) => rows.filter((row) => isRowShown(row, which)).length;

  const places = new Map<string, RowsShown>([
    ['all', 'all'],
    ['shared', 'shared'],
    ...(files.length > 2 ? [['some', 'some'] as const] : []),
    ...files.map(({ role }, place) => [`only.${role.id}`, place] as const),
  ]);
  const labels = new Map([
    ['all', t('compare.all')],
    ['shared', t(files.length === 2 ? 'compare.sharedByBoth' : 'compare.sharedByAll')],
    ['some', t('compare.sharedBySome')],
    ...files.map(({ role }) => [`only.${role.id}`, t('compare.only', { title: role.title })] as const),
  ]);
  const wanted = typeof skillsShown === 'string' ? skillsShown : `only.${skillsShown.only}`;
  const value = places.has(wanted) ? wanted : 'all';
  const choose = (key: string) =>
    onSkillsShown(
      key === 'all' || key === 'shared' || key === 'some' ? key : { only: key.slice('only.'.length) },
    );
  const table = { rowsShown: places.get(value) ?? 'all', files, shown: column, nameOf, knowledge };
  return (
    <Section title={t('compare.skills')}>
      <p className="text-sm text-ink-soft">
        {t('compare.skillsAbout')}
        {silent.length > 0 &&
          ` ${t('compare.skillsUnknown', {
            titles: listNames(
              silent.map(({ role }) => role.title),
              t,
            ),
          })}`}
      </p>
      {files.length > 1 && (
        <SkillFilter
          choices={[...places].map(([key, which]) => ({
            ...{ key, label: labels.get(key) ?? key },
            count: countOf(which),
          }))}
          value={value}
          onChange={choose}
        />
      )}
      {files.length > 0 && (
        <div className="space-y-6">
          <SkillTable kind="hard" groups={hard} {...table} />
          <SkillTable kind="soft" groups={soft} {...table} />
        </div>
      )}
    </Section>
  );
}
