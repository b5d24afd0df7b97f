import type { SkillCategory } from '#domain/skills/skill-lexicon.ts';
import * as v from 'valibot';
import {
  integerListColumn,
  patternColumn,
  stringColumn,
  stringListColumn,
  wordColumn,
} from './bundle-column.ts';
import { FormatSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';
import { ID_PATTERN } from './role-id.ts';

export const SKILL_CATEGORIES = [
  'technology',
  'tool',
  'method',
  'knowledge',
  'soft',
] as const satisfies readonly SkillCategory[];

/**
 * What search and readiness need beside the index. `aliases`, `tags` and `skills.byRole` have one item per role, in the order of
 * the index; `skills.byRole` holds places in `skills.ids`, ascending. Skills are sorted by id; only those that some role asks for.
 */
export const SearchSchema = v.object({
  format: FormatSchema,
  aliases: stringListColumn(),
  tags: stringListColumn(),
  skills: v.object({
    ids: patternColumn(ID_PATTERN, 'an id such as "project-management"'),
    names: stringColumn(),
    categories: wordColumn(SKILL_CATEGORIES),
    byRole: integerListColumn(),
  }),
});

export type SearchColumns = v.InferOutput<typeof SearchSchema>;

/** `roleCount` is the number of roles of the index that the columns must stand beside. */
export function parseSearch(value: unknown, roleCount: number): Parsed<SearchColumns> {
  const parsed = parseBundleFile('search', SearchSchema, value);
  if (!parsed.ok) return parsed;
  const problem = findInconsistency(parsed.value, roleCount);
  return problem === null ? parsed : { ok: false, problem: `search, at ${problem}` };
}

function findInconsistency({ aliases, tags, skills }: SearchColumns, roleCount: number): string | null {
  const skillCount = skills.ids.length;
  const at = skills.byRole.findIndex((numbers) => numbers.some((number) => number >= skillCount));
  if (at >= 0) return `skills.byRole[${at}]: points beyond the ${skillCount} skills`;
  const lengths: [string, number, number][] = [
    ['aliases', aliases.length, roleCount],
    ['tags', tags.length, roleCount],
    ['skills.byRole', skills.byRole.length, roleCount],
    ['skills.names', skills.names.length, skillCount],
    ['skills.categories', skills.categories.length, skillCount],
  ];
  const wrong = lengths.find(([, found, expected]) => found !== expected);
  return wrong ? `${wrong[0]}: expected ${wrong[2]} items, found ${wrong[1]}` : null;
}
