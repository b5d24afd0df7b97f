import { afterEach, expect, it, vi } from 'vitest';
import { painted } from './painted.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const track = (promise: Promise<void>): { isOver: boolean } => {
  const state = { isOver: false };
  void promise.then(() => (state.isOver = true));
  return state;
};

it('waits for the frame, and then for what is painted in it', async () => {
  vi.useFakeTimers();
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  const state = track(painted());
  await vi.advanceTimersByTimeAsync(50);
  expect(state.isOver).toBe(false);
  frames[0]?.();
  await Promise.resolve();
  expect(state.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.isOver).toBe(true);
});

it('does not wait for ever in a page that nobody sees, which has no frames', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const state = track(painted());
  await vi.advanceTimersByTimeAsync(100);
  expect(state.isOver).toBe(true);
});
