import { BUILT_IN_CORPUS } from '#cli/built-in-corpus.ts';
import { parseLexicon } from '#domain/skills/parse-lexicon.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built-in lexicon, and its finder. */
export const lexicon = parseLexicon(
  JSON.parse(readFileSync(join(BUILT_IN_CORPUS, 'skills.json'), 'utf8')),
).entries;

export const skills = buildSkillFinder(lexicon);
