import { describe, expect, it } from 'vitest';
import { choosePreviews, mostUnasked } from './choose-previews.ts';

describe('choosePreviews', () => {
  it('draws the documented roles of a corpus of usual size, and says so where it leaves a large one out', () => {
    expect(choosePreviews(undefined, true, mostUnasked)).toEqual({ previews: 'documented', note: null });
    const { previews, note } = choosePreviews(undefined, true, mostUnasked + 1);
    expect([previews, note]).toEqual(['none', expect.stringContaining('--previews documented')]);
  });

  it('does as it is told, however many there are', () => {
    for (const asked of ['documented', 'all', 'none'] as const)
      expect(choosePreviews(asked, true, 100_000)).toEqual({ previews: asked, note: null });
  });

  it('draws none that nobody could find, and tells who asked for them', () => {
    expect(choosePreviews(undefined, false, 10)).toEqual({ previews: 'none', note: null });
    expect(choosePreviews('all', false, 10)).toEqual({
      previews: 'none',
      note: expect.stringContaining('address') as string,
    });
  });
});
