import type { LevelConfidence } from '#domain/document/role-document.ts';

const words: Record<LevelConfidence, string> = {
  high: 'High: it is stated, or the title names a grade',
  medium: 'Medium: signs point to it, nothing states it',
  low: 'Low: a plain title says little about a level',
};

/** How far a level may be relied on, and why, in words. */
export const describeConfidence = (confidence: LevelConfidence): string => words[confidence];
