import type { SkillLine } from '#domain/document/role-document.ts';
import type { SkillUse } from './compare-skills.ts';

/** The named skills of a document's skill lines, each once, with the sentences that name it; in order of first appearance. */
export function skillUses(lines: readonly SkillLine[]): SkillUse[] {
  const uses = new Map<string, SkillUse>();
  for (const { text, skills } of lines) {
    for (const id of new Set(skills)) {
      const use = uses.get(id);
      if (use) use.sentences.push(text);
      else uses.set(id, { id, sentences: [text] });
    }
  }
  return [...uses.values()];
}
