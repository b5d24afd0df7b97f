import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const [leftToRight, rightToLeft] = ['\u200e', '\u200f'];
/** Marks and brackets of direction, which have done their work once the order is known. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A line for a renderer that sets letters of each direction rightly but takes every line as one from left to right: its runs stand in the
 * order in which they are seen, each between marks of its own direction. Method: Unicode Standard Annex 9; without a direction, the first
 * letter decides.
 */
export function visualOrder(line: string, direction?: 'ltr' | 'rtl'): string {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line, direction ?? 'auto');
  const runs: { level: number; letters: string[] }[] = [];
  for (const at of bidi.getReorderedIndices(line, { levels, paragraphs })) {
    const level = levels[at] ?? 0;
    const run = runs.at(-1);
    if (run?.level === level) run.letters.push(line[at] ?? '');
    else runs.push({ level, letters: [line[at] ?? ''] });
  }
  return runs
    .map(({ level, letters }) => {
      const mark = level % 2 === 0 ? leftToRight : rightToLeft;
      const logical = level % 2 === 0 ? letters : letters.reverse();
      return mark + logical.join('').replace(controls, '') + mark;
    })
    .join('');
}
