import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import type { GeneratedDocument } from './generate-corpus.ts';
import type { CorpusPlan } from './plan-corpus.ts';
import { skillParts } from './role-sentences.ts';

const SECTION = /### Hard Skills[^]*?(?=\n## )/;

/** The skills that the generated documents of a plan ask for, by role, without parsing the documents. */
export function plannedSkills(
  { roles }: CorpusPlan,
  documents: readonly GeneratedDocument[],
  finder: SkillFinder,
): Map<RoleId, Pick<RoleDocument, 'skills'>> {
  const known = new Map<string, string[]>();
  const skillsOf = (part: string): string[] => {
    const skills = known.get(part) ?? finder.find(part).map(({ id }) => id);
    known.set(part, skills);
    return skills;
  };
  const documented = roles.filter((role) => role.documented);
  return new Map(
    documented.map(({ title }, at) => {
      const [section = ''] = SECTION.exec(documents[at]?.text ?? '') ?? [];
      const sentences = section.split('\n').filter((line) => line.startsWith('- '));
      const skills = sentences.flatMap((line) => skillParts(line.slice(2)).flatMap(skillsOf));
      return [roleSlug(title), { skills: { hard: [{ text: '', heading: null, skills }], soft: [] } }];
    }),
  );
}
