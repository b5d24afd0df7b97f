import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import type { Speedups } from './effects.ts';
import { handHere } from './hand-here.ts';
import type { Hand } from './hand.ts';

/** The hands of one compilation. All have learnt the skills of its corpus. */
export interface Crew {
  /** Those to share so many jobs: threads for many; for few one thread where there is any, else this thread. */
  handsFor(jobs: number): readonly Hand[];
  close(): Promise<void>;
  /** From how many jobs on there are threads. */
  many: number;
}

const ignore = (): void => undefined;

/**
 * The crew for a corpus of `size` documents. Where those are many, one thread is begun at once and gets ready while this one reads; the others
 * start when there is first enough for them to do. Threads stay until the crew is closed.
 */
export function gatherCrew(
  { many, threads, startThread }: Speedups,
  skills: readonly SkillEntry[],
  size: number,
): Crew {
  const started: Hand[] = [];
  let here: Hand | null = null;
  const taught = (hand: Hand): Hand => {
    // One that could not learn says so when it is asked to parse.
    hand.ask('learnSkills', skills).catch(ignore);
    return hand;
  };
  const start = (count: number): void => {
    while (started.length < count) started.push(taught(startThread()));
  };
  if (threads > 1 && size >= many) start(1);
  return {
    many,
    handsFor(jobs) {
      if (threads > 1 && jobs >= many) start(threads);
      if (started.length === 0) return [(here ??= taught(handHere()))];
      return jobs < many ? started.slice(0, 1) : started;
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
