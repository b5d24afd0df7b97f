import { parentPort } from 'node:worker_threads';
import { makeDesk, type Desk } from './crew-desk.ts';
import { blocksIn } from './packed-texts.ts';
import { reasonOf } from './reason-of.ts';

/** What a thread is asked, and what it answers. */
export interface ThreadQuestion {
  method: keyof Desk;
  words: unknown[];
}
export type ThreadAnswer = { ok: true; answer: unknown } | { ok: false; problem: string };

const desk = makeDesk();
parentPort?.on('message', (question: ThreadQuestion) => {
  const answer = answerTo(question);
  parentPort?.postMessage(answer, answer.ok ? blocksIn(answer.answer) : []);
});

function answerTo({ method, words }: ThreadQuestion): ThreadAnswer {
  try {
    return { ok: true, answer: Reflect.apply(desk[method], undefined, words) as unknown };
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}
