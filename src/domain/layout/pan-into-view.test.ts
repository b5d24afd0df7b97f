import { describe, expect, it } from 'vitest';
import { panIntoView } from './pan-into-view.ts';

const window = { width: 800, height: 600 };

describe('panning a rectangle into sight', () => {
  it('moves nothing where it is in sight already', () => {
    expect(panIntoView({ x: 100, y: 100, width: 200, height: 80 }, window)).toEqual({ x: 0, y: 0 });
  });

  it('moves as little as it takes', () => {
    expect(panIntoView({ x: 700, y: -50, width: 200, height: 80 }, window)).toEqual({ x: -124, y: 74 });
  });

  it('shows the start of what is larger than the window', () => {
    expect(panIntoView({ x: 300, y: 300, width: 2000, height: 900 }, window)).toEqual({ x: -276, y: -276 });
  });
});
