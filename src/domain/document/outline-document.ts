import type { RoleDocument, SkillLine } from './role-document.ts';

/**
 * A document without its prose, a quarter of its size: all that a graph, a report on the ladder or a search reads. Titles, moves, levels,
 * pay, tags and diagnostics are kept; lists of sentences keep their length and no words; the skills of each list stand in its first line.
 */
export function outlineDocument(document: RoleDocument): RoleDocument {
  const { definition, responsibilities, skills, education, experience } = document;
  return {
    ...document,
    definition: definition === null ? null : '',
    responsibilities: {
      primary: responsibilities.primary.map(wordless),
      secondary: responsibilities.secondary.map(wordless),
    },
    skills: { hard: outlineSkills(skills.hard), soft: outlineSkills(skills.soft) },
    education: {
      minimum: education.minimum.map(wordless),
      preferred: education.preferred.map(wordless),
      fields: education.fields.map(wordless),
    },
    experience: experience === null ? null : { ...experience, preferred: experience.preferred.map(wordless) },
  };
}

const wordless = (): string => '';

function outlineSkills(lines: readonly SkillLine[]): SkillLine[] {
  if (lines.length === 0) return [];
  return [{ text: '', heading: null, skills: [...new Set(lines.flatMap((line) => line.skills))] }];
}
