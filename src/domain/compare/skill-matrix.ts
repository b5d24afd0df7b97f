import type { SkillLine } from '#domain/document/role-document.ts';
import { groupSkills } from '#domain/skills/group-skills.ts';
import { pairKey } from '#domain/skills/pair-skills.ts';
import type { SkillCategory, SkillEntry } from '#domain/skills/skill-lexicon.ts';

/** What one role says of one skill: the lines that name it; where none does, the role's skills that are a part of it, by id. */
export interface MatrixCell {
  lines: SkillLine[];
  parts: string[];
}

/** `rejected`: several roles name it, but a reader doesn't believe that they mean the same. */
export type SkillStanding = 'all' | 'some' | 'one' | 'rejected';

/** One skill across the compared roles; the i-th cell belongs to the i-th role. */
export interface MatrixRow {
  id: string;
  name: string;
  cells: MatrixCell[];
  standing: SkillStanding;
}

/** The rows of one category: what all roles name first, then what some do, then what one does; by name within. */
export interface MatrixGroup {
  category: SkillCategory | null;
  rows: MatrixRow[];
}

interface MatrixOptions {
  names: readonly Pick<SkillEntry, 'id' | 'name' | 'category'>[];
  /** The ids of the skills that one is part of, at any remove. */
  widerOf: (id: string) => readonly string[];
  rejected: ReadonlySet<string>;
}

const order: readonly SkillStanding[] = ['all', 'some', 'rejected', 'one'];

/** Sets the named skills of several roles side by side, by category. Every skill that any of them names is in exactly one row. */
export function skillMatrix(
  roles: readonly (readonly SkillLine[])[],
  { names, widerOf, rejected }: MatrixOptions,
): MatrixGroup[] {
  const namedBy = roles.map((lines) => new Set(lines.flatMap(({ skills }) => skills)));
  const cellOf = (role: number, id: string): MatrixCell => ({
    lines: (roles[role] ?? []).filter(({ skills }) => skills.includes(id)),
    parts: namedBy[role]?.has(id)
      ? []
      : [...(namedBy[role] ?? [])].filter(
          (part) => widerOf(part).includes(id) && !rejected.has(pairKey(part, id)),
        ),
  });
  return groupSkills(roles.flat(), names).map(({ category, skills }) => ({
    category,
    rows: skills
      .map(({ id, name }) => ({
        ...{ id, name, cells: roles.map((_, role) => cellOf(role, id)) },
        standing: standingOf(namedBy.filter((named) => named.has(id)).length, roles.length, () =>
          rejected.has(pairKey(id, id)),
        ),
      }))
      .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.name < b.name ? -1 : 1)),
  }));
}

function standingOf(count: number, all: number, isRejected: () => boolean): SkillStanding {
  if (count < 2) return 'one';
  if (isRejected()) return 'rejected';
  return count === all ? 'all' : 'some';
}

/** Which rows are looked at; a number stands for those that only that role names. */
export type RowsShown = 'all' | 'shared' | 'some' | number;

/** Whether a row is among those that are looked at. */
export function isRowShown({ standing, cells }: MatrixRow, shown: RowsShown): boolean {
  if (shown === 'all') return true;
  if (shown === 'shared') return standing === 'all';
  if (shown === 'some') return standing === 'some';
  return standing === 'one' && (cells[shown]?.lines.length ?? 0) > 0;
}
