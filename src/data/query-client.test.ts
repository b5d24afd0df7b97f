import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BundleProblem } from './bundle-problem.ts';
import { makeQueryClient } from './query-client.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How often a file is asked for that always fails like this. */
async function timesAsked(problem: Error): Promise<number> {
  const queryFn = vi.fn(() => Promise.reject(problem));
  const end = makeQueryClient()
    .query({ queryKey: ['file'], queryFn })
    .catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  await end;
  return queryFn.mock.calls.length;
}

describe('a file that fails', () => {
  it('is asked for again where the connection was lost', async () =>
    expect(await timesAsked(new BundleProblem('unreachable', 'index.json', 'Lost.'))).toBe(3));

  it('is not where it was waited for, since nobody waits three times as long', async () =>
    expect(await timesAsked(new BundleProblem('unreachable', 'index.json', 'Late.', true))).toBe(1));

  it('is not where it would be the same again', async () => {
    for (const kind of ['missing', 'unreadable', 'unknown-role'] as const)
      expect(await timesAsked(new BundleProblem(kind, 'index.json', 'Broken.')), kind).toBe(1);
    expect(await timesAsked(new TypeError('A mistake'))).toBe(1);
  });
});
