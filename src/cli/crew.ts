import type { Speedups } from './effects.ts';
import { handHere } from './hand-here.ts';
import type { Hand } from './hand.ts';

/** The hands of one compilation. */
export interface Crew {
  /** Those to share so many jobs: threads for many, this thread for few. */
  handsFor(jobs: number): readonly Hand[];
  close(): Promise<void>;
  /** From how many jobs on there are threads. */
  many: number;
}

/** Threads start when there is first enough for them to do, and stay until the crew is closed. */
export function gatherCrew({ many, threads, startThread }: Speedups): Crew {
  const here = handHere();
  const started: Hand[] = [];
  return {
    many,
    handsFor(jobs) {
      if (threads < 2 || jobs < many) return [here];
      while (started.length < threads) started.push(startThread());
      return started;
    },
    close: async () => {
      await Promise.all(started.map((hand) => hand.close()));
    },
  };
}

/**
 * Each hand takes the next job when it is through with one, `ahead` at a time, so that a thread has something to do while its last
 * answers are put away. Rejects as the first job does that fails.
 */
export async function shareOut<J>(
  hands: readonly Hand[],
  jobs: Iterable<J> | AsyncIterable<J>,
  work: (hand: Hand, job: J) => Promise<void>,
  ahead = 2,
): Promise<void> {
  const waiting = Symbol.iterator in jobs ? jobs[Symbol.iterator]() : jobs[Symbol.asyncIterator]();
  const workThrough = async (hand: Hand): Promise<void> => {
    for (let next = await waiting.next(); next.done !== true; next = await waiting.next())
      await work(hand, next.value);
  };
  await Promise.all(
    Array.from({ length: ahead }, () => hands)
      .flat()
      .map(workThrough),
  );
}
