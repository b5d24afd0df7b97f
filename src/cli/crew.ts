import type { Speedups } from './effects.ts';
import { handHere } from './hand-here.ts';
import type { Hand } from './hand.ts';

/** The hands of one compilation. */
export interface Crew {
  /** Those to share so many jobs: threads for many, this thread for few. */
  handsFor(jobs: number): readonly Hand[];
  close(): Promise<void>;
}

/** Threads start when there is first enough for them to do, and stay until the crew is closed. */
export function gatherCrew({ many, threads, startThread }: Speedups): Crew {
  const here = handHere();
  const started: Hand[] = [];
  return {
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

/** Each hand takes the next job when it is through with one. Rejects as the first job does that fails. */
export async function shareOut<J>(
  hands: readonly Hand[],
  jobs: readonly J[],
  work: (hand: Hand, job: J) => Promise<void>,
): Promise<void> {
  const waiting = jobs.values();
  // Two at a time, so that a thread has something to do while its last answer is put away.
  await Promise.all(
    [...hands, ...hands].map(async (hand) => {
      for (const job of waiting) await work(hand, job);
    }),
  );
}
