import { Worker } from 'node:worker_threads';
import type { Desk } from './crew-desk.ts';
import type { ThreadAnswer, ThreadQuestion } from './crew-thread.ts';
import type { Hand } from './hand.ts';
import { keepMemoryLow } from './keep-memory-low.ts';
import { blocksIn } from './packed-texts.ts';

/** A thread doesn't get the loader that TypeScript is run by; it takes it up itself. */
const RUN_SOURCE = `
  const { loader, code } = require('node:worker_threads').workerData;
  import(loader).then(({ register }) => { register(); return import(code); });
`;

/** Room for the lexicon and what is at work; without a limit, garbage of several times that is kept. Little of it lives long. */
const resourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 };

function sources(): { loader: string; code: string } {
  return {
    loader: import.meta.resolve('tsx/esm/api'),
    code: new URL('./crew-thread.ts', import.meta.url).href,
  };
}

/** A thread with a desk. Its code is the file beside this one: as it stands here, or built to JavaScript under the same name. */
export function startThread(): Hand {
  // What several threads keep adds up.
  keepMemoryLow(60);
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(RUN_SOURCE, { eval: true, execArgv: [], workerData: sources(), resourceLimits })
    : new Worker(new URL('./crew-thread.js', import.meta.url), { resourceLimits });
  const waiting: { resolve: (answer: never) => void; reject: (error: Error) => void }[] = [];

  worker.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.shift();
    if (answer.ok) asked?.resolve(answer.answer as never);
    else asked?.reject(new Error(answer.problem));
  });
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread of the compiler ended before its work was done.')));

  return {
    ask: <M extends keyof Desk>(method: M, ...words: Parameters<Desk[M]>) =>
      new Promise<ReturnType<Desk[M]>>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage({ method, words } satisfies ThreadQuestion, words.flatMap(blocksIn));
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
