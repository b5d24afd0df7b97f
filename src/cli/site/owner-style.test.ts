import { expect, it } from 'vitest';
import { describeAccent, ownerStyle } from './owner-style.ts';

it('an accent that cannot be read is made readable, and its owner is told where and how', () => {
  expect(describeAccent('#FFD000')).toEqual([
    expect.stringMatching(
      /^The accent #FFD000 reaches a contrast of 1\.\d:1 in the light theme, where #[0-9a-f]{6} /,
    ),
  ]);
  expect(ownerStyle('#FFD000')).toContain('#ffd000');
  expect([describeAccent(null), ownerStyle(null)]).toEqual([[], '']);
});
