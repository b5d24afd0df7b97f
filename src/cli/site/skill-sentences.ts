import type { PublishedDocument } from '#contract/bundle-role.ts';

/** What roles say of the skills they ask for, gathered while their files pass by. Roles go by number. */
export interface SkillSentences {
  add: (role: number, document: PublishedDocument | null) => void;
  /** The sentences of a role that name a skill, each once, in the order of its document. */
  of: (skill: string, role: number) => string[];
}

/** Holds each sentence once, however many skills it names. */
export function gatherSkillSentences(): SkillSentences {
  const lines = new Map<number, { text: string; skills: readonly string[] }[]>();
  return {
    add: (role, document) => {
      if (document === null) return;
      const all = [...document.skills.hard, ...document.skills.soft];
      lines.set(
        role,
        all.filter(({ skills }) => skills.length > 0).map(({ text, skills }) => ({ text, skills })),
      );
    },
    of: (skill, role) => {
      const own = lines.get(role) ?? [];
      return [...new Set(own.filter(({ skills }) => skills.includes(skill)).map(({ text }) => text))];
    },
  };
}
