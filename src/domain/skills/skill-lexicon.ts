/** The closed set of categories; the first four are hard skills. */
export type SkillCategory = 'technology' | 'tool' | 'method' | 'knowledge' | 'soft';

/**
 * One canonical skill. `id` is a stable slug. `aliases` are other spellings found in texts. `partOf` names the ids of wider
 * skills it belongs to (EC2 is part of AWS). `cased` means that it is only found in exactly this spelling (Go, C, R).
 */
export interface SkillEntry {
  id: string;
  name: string;
  aliases?: string[];
  category: SkillCategory;
  partOf?: string[];
  cased?: boolean;
}

/** A skill found in a sentence; `start` and `end` are UTF-16 offsets into it. */
export interface SkillMention {
  id: string;
  start: number;
  end: number;
}

/** Finds the lexicon's skills in a sentence, in order of appearance; built once per lexicon (see skill-finder.ts). */
export interface SkillFinder {
  find(sentence: string): SkillMention[];
}
