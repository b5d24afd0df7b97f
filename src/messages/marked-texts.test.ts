import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { markText, splitMarked } from './marked-texts.ts';

describe('marked texts', () => {
  it('are found again in what is said with them', () => {
    expect(splitMarked(english('view.title', { title: markText('Data Analyst') }))).toEqual([
      { text: 'Career paths around ', isMarked: false },
      { text: 'Data Analyst', isMarked: true },
    ]);
    expect(splitMarked(english('statement.both'))).toEqual([
      { text: 'Stated by both roles', isMarked: false },
    ]);
  });

  it('can hold no marks of their own', () => {
    expect(splitMarked(markText('\ue001a\ue000'))).toEqual([{ text: 'a', isMarked: true }]);
  });
});
