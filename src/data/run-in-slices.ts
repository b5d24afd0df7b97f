import { pause } from './pause.ts';

/** Longest stretch, in milliseconds, for which work keeps the page from doing anything else. */
const slice = 10;

interface Effects {
  /** Milliseconds from any start on. */
  now: () => number;
  /** Lets the page do what is waiting. */
  pause: () => Promise<void>;
}

const pageEffects: Effects = { now: () => performance.now(), pause };

/** Does work that comes in small steps without holding up the page: after every 10 ms or so it lets other things happen. */
export async function runInSlices<T>(
  steps: Generator<undefined, T>,
  effects: Effects = pageEffects,
): Promise<T> {
  let started = effects.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (effects.now() - started < slice) continue;
    await effects.pause();
    started = effects.now();
  }
}
