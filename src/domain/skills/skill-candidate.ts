import type { SkillEntry } from './skill-lexicon.ts';

/** A phrase of a sentence that may name a skill: the words `first` up to, not including, `end`. */
export interface SkillCandidate {
  entry: SkillEntry;
  first: number;
  end: number;
  /** Whether the spelling is an ordinary word or letter too (Go, Excel, C), so that the context has to tell. */
  wordLike: boolean;
}

const WORD_OR_LETTER = /^\p{Lu}\p{Ll}*$/u;

/** A spelling that only its case tells from an ordinary word: Go and R are, REST and dbt and Spring Boot are not. */
export function isWordLike(exact: readonly string[] | null): boolean {
  return exact?.length === 1 && WORD_OR_LETTER.test(exact[0] ?? '');
}
