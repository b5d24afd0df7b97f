import assert from 'node:assert/strict';
import { phrases } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { lexicon, skills } from '../lexicon.ts';

const known = new Set(lexicon.map(({ id }) => id));

export const target = fuzzTarget({
  name: 'skills',
  about: 'the skills found in a sentence stand in it, in order, and in the lexicon',
  share: 15,
  inputs: phrases,
  check: (sentence) => {
    let before = 0;
    for (const { id, start, end } of skills.find(sentence)) {
      assert.ok(known.has(id), id);
      assert.ok(start >= before && end > start && end <= sentence.length);
      assert.notEqual(sentence.slice(start, end).trim(), '');
      before = start;
    }
  },
});
