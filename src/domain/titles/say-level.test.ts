import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { sayLevel, sayShortLevel } from './say-level.ts';

const tracks = ['individual', 'management'] as const;
const ranks = Array.from({ length: 11 }, (_, rank) => rank);

describe('names of levels', () => {
  it('says in a word or two what the whole name says', () => {
    expect(sayLevel({ rank: 9, track: 'management' }, english)).toBe('Senior vice president');
    expect(sayShortLevel({ rank: 9, track: 'management' }, english)).toBe('Sr VP');
  });

  it.each(tracks)('has a short name of its own for every level of the track: %s', (track) => {
    const short = ranks.map((rank) => sayShortLevel({ rank, track }, english));
    expect(new Set(short).size).toBe(ranks.length);
    ranks.forEach((rank, at) =>
      expect(short[at]?.length).toBeLessThanOrEqual(sayLevel({ rank, track }, english).length),
    );
  });

  it('names a level beyond the scale by its number', () => {
    expect(sayLevel({ rank: 42, track: 'individual' }, english)).toBe('Level 42');
    expect(sayShortLevel({ rank: 42, track: 'individual' }, english)).toBe('Level 42');
  });
});
