import { describe, expect, it } from 'vitest';
import { fitText, measureText } from './measure-text.ts';

describe('text in little room', () => {
  it('stands as it is where it fits', () => {
    expect(fitText('Data engineer', 200, 2, 12)).toEqual(['Data engineer']);
    expect(fitText('Data engineer', 60, 2, 12)).toEqual(['Data', 'engineer']);
  });

  it('ends in an ellipsis within the room where it does not', () => {
    const [only = ''] = fitText('Engineering management', 110, 1, 12);
    expect(only).toMatch(/^Engineering m.*…$/);
    expect(measureText(only, 12)).toBeLessThanOrEqual(110);
    expect(fitText('Principal Member of Technical Staff', 80, 2, 12)).toHaveLength(2);
  });
});
