import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftBehind, parseReleases, withRelease } from './kept-releases.ts';

const [first, second, third] = [
  ['shared.js', 'a-1.js'],
  ['shared.js', 'a-2.js'],
  ['shared.js', 'a-3.js'],
] as const;

describe('releases on a device', () => {
  it('stay for a tab that was opened before the last one', () => {
    const releases = withRelease(withRelease(withRelease([], first), second), third);
    expect(releases).toEqual([third, second]);
    expect(leftBehind(['shared.js', 'a-1.js', 'a-2.js', 'a-3.js', 'x.js'], releases)).toEqual([
      'a-1.js',
      'x.js',
    ]);
  });

  it('are not counted twice when one is published again', () => {
    expect(withRelease([[...second], [...first]], second)).toEqual([second, first]);
    expect(withRelease([[...second], [...first]], first)).toEqual([first, second]);
  });

  it('are read from their note, whatever it holds', () => {
    expect(parseReleases(JSON.stringify([first, second]))).toEqual([first, second]);
    for (const text of [null, '', '{', '{}', '7', 'null', '[1,{"a":2},[3]]'])
      expect(parseReleases(text)).toEqual([]);
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(parseReleases(text))));
  });
});
