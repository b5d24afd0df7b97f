import { makeDesk, type Desk } from './crew-desk.ts';
import type { Hand } from './hand.ts';

/** A hand on this thread. */
export function handHere(): Hand {
  const desk = makeDesk();
  return {
    ask: async <M extends keyof Desk>(method: M, ...words: Parameters<Desk[M]>) => {
      await Promise.resolve();
      const answer = desk[method] as (...words: Parameters<Desk[M]>) => ReturnType<Desk[M]>;
      return answer(...words);
    },
    close: () => Promise.resolve(),
  };
}
