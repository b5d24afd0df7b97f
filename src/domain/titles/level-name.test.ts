import { describe, expect, it } from 'vitest';
import { levelName, shortLevelName } from './level-name.ts';

const tracks = ['individual', 'management'] as const;
const ranks = Array.from({ length: 11 }, (_, rank) => rank);

describe('names of levels', () => {
  it('says in a word or two what the whole name says', () => {
    expect(levelName({ rank: 9, track: 'management' })).toBe('Senior vice president');
    expect(shortLevelName({ rank: 9, track: 'management' })).toBe('Sr VP');
  });

  it.each(tracks)('has a short name of its own for every level of the track: %s', (track) => {
    const short = ranks.map((rank) => shortLevelName({ rank, track }));
    expect(new Set(short).size).toBe(ranks.length);
    ranks.forEach((rank, at) =>
      expect(short[at]?.length).toBeLessThanOrEqual(levelName({ rank, track }).length),
    );
  });

  it('names a level beyond the scale by its number', () => {
    expect(shortLevelName({ rank: 42, track: 'individual' })).toBe('Level 42');
  });
});
