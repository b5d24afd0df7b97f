import type { SkillCategory } from '#domain/skills/skill-lexicon.ts';
import * as v from 'valibot';
import {
  integerColumn,
  integerListColumn,
  patternColumn,
  stringColumn,
  stringListColumn,
  wordColumn,
} from './bundle-column.ts';
import { FormatSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';
import { ID_PATTERN } from './role-id.ts';
import { SKILL_CATEGORIES } from './skill-categories.ts';

/**
 * What search and readiness need beside the index, as it lies in the file. `aliases` and `tags.byRole` have one item per role, in the
 * order of the index; tags are places in `tags.names`. Skills are sorted by id; only those that some role asks for. Their `aliases` are
 * other words for them, `partOf` the places in `skills.ids` of the next wider ones; a file without is read as if there were none.
 *
 * Who asks for a skill is written by skill, since a family asks for much the same skills: `counts` has the number of roles per skill, `gaps`
 * the distances from one such role to the next, the first from 0, in the order of `familyOrder`.
 */
export const SearchSchema = v.object({
  format: FormatSchema,
  aliases: stringListColumn(),
  tags: v.object({ names: stringColumn(), byRole: integerListColumn() }),
  skills: v.object({
    ids: patternColumn(ID_PATTERN, 'an id such as "project-management"'),
    names: stringColumn(),
    aliases: v.optional(stringListColumn()),
    categories: wordColumn(SKILL_CATEGORIES),
    partOf: v.optional(integerListColumn()),
    counts: integerColumn(0),
    gaps: integerColumn(0),
  }),
});

export type RawSearch = v.InferOutput<typeof SearchSchema>;

/** Read: one item per role, in the order of the index; `skills.byRole` and `skills.partOf` hold places in `skills.ids`, ascending. */
export interface SearchColumns {
  aliases: string[][];
  tags: string[][];
  skills: {
    ids: string[];
    names: string[];
    aliases: string[][];
    categories: SkillCategory[];
    partOf: number[][];
    byRole: number[][];
  };
}

/** The numbers of roles by their families (given in the order of the index, null for none), and within a family in that order. */
export function familyOrder(families: readonly (string | null)[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [number, family] of families.entries()) {
    const group = groups.get(family ?? '');
    if (group) group.push(number);
    else groups.set(family ?? '', [number]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, numbers]) => numbers);
}

/** Reads the columns that stand beside an index whose roles are of these families. */
export function parseSearch(value: unknown, families: readonly (string | null)[]): Parsed<SearchColumns> {
  const parsed = parseBundleFile('search', SearchSchema, value);
  if (!parsed.ok) return parsed;
  const problem = findInconsistency(parsed.value, families.length);
  if (problem !== null) return { ok: false, problem: `search, at ${problem}` };
  const { aliases, tags, skills } = parsed.value;
  const order = familyOrder(families);
  const byRole: number[][] = families.map(() => []);
  let at = 0;
  for (const [skill, count] of skills.counts.entries()) {
    let place = 0;
    for (const gap of skills.gaps.slice(at, (at += count))) {
      const asking = byRole[order[(place += gap)] ?? -1];
      if (asking === undefined || asking.at(-1) === skill)
        return {
          ok: false,
          problem: `search, at skills.gaps: skill ${skill} is asked for by no role, or twice`,
        };
      asking.push(skill);
    }
  }
  const { ids, names, categories } = skills;
  const skillAliases: string[][] = skills.aliases ?? ids.map(() => []);
  const partOf: number[][] = skills.partOf ?? ids.map(() => []);
  return {
    ok: true,
    value: {
      aliases,
      tags: tags.byRole.map((places) => places.map((place) => tags.names[place] ?? '')),
      skills: { ids, names, aliases: skillAliases, categories, partOf, byRole },
    },
  };
}

function findInconsistency({ aliases, tags, skills }: RawSearch, roleCount: number): string | null {
  const at = tags.byRole.findIndex((places) => places.some((place) => place >= tags.names.length));
  if (at >= 0) return `tags.byRole[${at}]: points beyond the ${tags.names.length} tags`;
  const skillCount = skills.ids.length;
  const whole = skills.partOf?.findIndex((wider, skill) =>
    wider.some((place) => place >= skillCount || place === skill),
  );
  if (whole !== undefined && whole >= 0)
    return `skills.partOf[${whole}]: points to itself or beyond the ${skillCount} skills`;
  const lengths: [string, number, number][] = [
    ['aliases', aliases.length, roleCount],
    ['tags.byRole', tags.byRole.length, roleCount],
    ['skills.names', skills.names.length, skillCount],
    ['skills.aliases', skills.aliases?.length ?? skillCount, skillCount],
    ['skills.categories', skills.categories.length, skillCount],
    ['skills.partOf', skills.partOf?.length ?? skillCount, skillCount],
    ['skills.counts', skills.counts.length, skillCount],
    ['skills.gaps', skills.gaps.length, skills.counts.reduce((sum, count) => sum + count, 0)],
  ];
  const wrong = lengths.find(([, found, expected]) => found !== expected);
  return wrong ? `${wrong[0]}: expected ${wrong[2]} items, found ${wrong[1]}` : null;
}
