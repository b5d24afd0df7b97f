import { nodeFiles } from '#cli/node-effects.ts';
import { readLexicon } from '#cli/read-lexicon.ts';
import type { SkillNames } from './generate-corpus.ts';

/** The skills of the built-in lexicon, for generated documents to ask for. */
export async function readSkillNames(): Promise<SkillNames> {
  const { entries } = await readLexicon(nodeFiles, null);
  const names = (isSoft: boolean): string[] =>
    entries.filter(({ category }) => (category === 'soft') === isSoft).map(({ name }) => name);
  return { hard: names(false), soft: names(true) };
}
