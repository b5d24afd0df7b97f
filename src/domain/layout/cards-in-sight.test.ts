import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { cardsInSight } from './cards-in-sight.ts';

const card = (key: string, x: number, y: number): Box => ({
  ...{ key, id: key, place: 'advancement', x, y },
  ...{ width: 200, height: 80 },
});

describe('the cards in sight', () => {
  const boxes = [
    card('left', -550, 0),
    card('middle', -100, -40),
    card('cut', 250, 0),
    card('below', 0, 400),
  ];

  it('are those that the window shows whole or in part', () => {
    const frame = { x: 300, y: 300, zoom: 1 };
    expect(cardsInSight(boxes, frame, { width: 600, height: 600 })).toEqual(['middle', 'cut']);
  });

  it('are more where the plane is seen smaller', () => {
    const frame = { x: 300, y: 300, zoom: 0.5 };
    const keys = cardsInSight(boxes, frame, { width: 600, height: 600 });
    expect(keys).toEqual(['left', 'middle', 'cut', 'below']);
  });

  it('are none where the window is elsewhere', () => {
    expect(cardsInSight(boxes, { x: 9000, y: 0, zoom: 1 }, { width: 600, height: 600 })).toEqual([]);
  });
});
