import { expect, it } from 'vitest';
import { briefRoom } from './brief-room.ts';

it('sets longer routes smaller, and names no skills where there are many moves', () => {
  expect([1, 3, 4, 8, 9, 14, 15, 60].map((moves) => briefRoom(moves).size)).toEqual([
    ...['roomy', 'roomy', 'small', 'small', 'short', 'short', 'shortest', 'shortest'],
  ]);
  expect(briefRoom(9).letters).toBe(0);
});

it('has less room for skills the more moves there are, but some for each', () => {
  for (const moves of [1, 2, 4, 5, 6, 7])
    expect(briefRoom(moves + 1).letters).toBeLessThan(briefRoom(moves).letters);
  for (let moves = 1; moves <= 8; moves += 1) expect(briefRoom(moves).letters / moves).toBeGreaterThan(100);
});
