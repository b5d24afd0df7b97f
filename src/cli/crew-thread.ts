import { parentPort } from 'node:worker_threads';
import { makeDesk, type Desk } from './crew-desk.ts';
import { reasonOf } from './reason-of.ts';

/** What a thread is asked, and what it answers. */
export interface ThreadQuestion {
  method: keyof Desk;
  words: unknown[];
}
export type ThreadAnswer = { ok: true; answer: unknown } | { ok: false; problem: string };

const desk = makeDesk();
parentPort?.on('message', ({ method, words }: ThreadQuestion) => {
  const work = desk[method] as (this: void, ...words: unknown[]) => unknown;
  parentPort?.postMessage(answerTo(work, words));
});

function answerTo(work: (...words: unknown[]) => unknown, words: unknown[]): ThreadAnswer {
  try {
    return { ok: true, answer: work(...words) };
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}
