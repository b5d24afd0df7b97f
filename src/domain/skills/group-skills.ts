import type { SkillLine } from '#domain/document/role-document.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { SkillCategory, SkillEntry } from './skill-lexicon.ts';

/** A named skill and the lines that ask for it, in the order of the document. */
export interface AskedSkill {
  id: string;
  name: string;
  lines: SkillLine[];
}

/** The named skills of one category, those that most lines ask for first, then by name. Null for ids that have no name. */
export interface SkillGroup {
  category: SkillCategory | null;
  skills: AskedSkill[];
}

const order: readonly (SkillCategory | null)[] = ['technology', 'tool', 'method', 'knowledge', 'soft', null];

/** Groups the skills that were found in a document's lines by category; lines that name none of them are in no group. */
export function groupSkills(
  lines: readonly SkillLine[],
  names: readonly Pick<SkillEntry, 'id' | 'name' | 'category'>[],
): SkillGroup[] {
  const asked = new Map<string, SkillLine[]>();
  for (const line of lines) {
    for (const id of new Set(line.skills)) asked.set(id, [...(asked.get(id) ?? []), line]);
  }
  const entries = new Map(names.map((entry) => [entry.id, entry]));
  const skills = [...asked].map(([id, askedIn]) => ({
    category: entries.get(id)?.category ?? null,
    skill: { id, name: entries.get(id)?.name ?? id, lines: askedIn },
  }));
  return order
    .map((category) => ({
      category,
      skills: skills
        .filter((each) => each.category === category)
        .map(({ skill }) => skill)
        .sort((a, b) => b.lines.length - a.lines.length || byCodeUnit(a.name, b.name)),
    }))
    .filter((group) => group.skills.length > 0);
}
