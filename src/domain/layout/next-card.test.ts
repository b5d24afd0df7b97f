import { describe, expect, it } from 'vitest';
import { nextCard } from './next-card.ts';

const at = (id: string, x: number, y: number) => ({
  key: id,
  id,
  place: 'entry' as const,
  x,
  y,
  width: 200,
  height: 60,
});
const boxes = [
  at('in', -300, 0),
  at('in-low', -300, 80),
  at('me', 0, 0),
  at('out', 300, 10),
  at('beside', 30, 120),
];
const joined = (a: string, b: string) => a === 'me' || b === 'me';

describe('moving between cards by key', () => {
  it('goes to the column beside, to the nearest in height', () => {
    expect(nextCard(boxes, 'me', 'left', joined)).toBe('in');
    expect(nextCard(boxes, 'me', 'right', joined)).toBe('out');
    expect(nextCard(boxes, 'out', 'left', joined)).toBe('me');
  });

  it('prefers a card that a line leads to', () => {
    expect(nextCard(boxes, 'in-low', 'right', joined)).toBe('me');
  });

  it('goes up and down within a column, lateral roles included', () => {
    expect(nextCard(boxes, 'me', 'down', joined)).toBe('beside');
    expect(nextCard(boxes, 'beside', 'up', joined)).toBe('me');
    expect(nextCard(boxes, 'in', 'down', joined)).toBe('in-low');
  });

  it('goes to both ends of the reading order', () => {
    expect(nextCard(boxes, 'out', 'first', joined)).toBe('in');
    expect(nextCard(boxes, 'in', 'last', joined)).toBe('beside');
  });

  it('stays where there is nothing further', () => {
    expect(nextCard(boxes, 'in', 'left', joined)).toBeNull();
    expect(nextCard(boxes, 'in', 'up', joined)).toBeNull();
    expect(nextCard(boxes, 'gone', 'up', joined)).toBeNull();
    expect(nextCard([], 'gone', 'first', joined)).toBeNull();
  });
});
