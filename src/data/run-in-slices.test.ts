import { expect, it } from 'vitest';
import { runInSlices } from './run-in-slices.ts';

/** Steps that take some milliseconds each, on a clock of their own. */
function work(steps: number, milliseconds: number) {
  const done: string[] = [];
  let time = 0;
  function* generator(): Generator<undefined, string> {
    for (let step = 0; step < steps; step += 1) {
      time += milliseconds;
      done.push('step');
      yield;
    }
    return 'result';
  }
  const effects = {
    now: () => time,
    pause: () => {
      done.push('pause');
      return Promise.resolve();
    },
  };
  return { done, result: () => runInSlices(generator(), effects) };
}

it('pauses after every 10 ms of work', async () => {
  const { done, result } = work(5, 5);
  expect(await result()).toBe('result');
  expect(done).toEqual(['step', 'step', 'pause', 'step', 'step', 'pause', 'step']);
});

it('does not pause where there is little to do', async () => {
  const { done, result } = work(3, 1);
  await result();
  expect(done).not.toContain('pause');
});

it('rejects with what the work throws', async () => {
  const failing = (function* (): Generator<undefined, never> {
    yield;
    throw new Error('broken');
  })();
  await expect(runInSlices(failing)).rejects.toThrow('broken');
});

it('lets other things happen in between', async () => {
  let isOver = false;
  let seen = false;
  setTimeout(() => (seen = !isOver));
  const slow = (function* (): Generator<undefined, null> {
    const until = performance.now() + 100;
    while (performance.now() < until) yield;
    return null;
  })();
  await runInSlices(slow);
  isOver = true;
  expect(seen).toBe(true);
});
