import { makeDesk, type Desk } from './crew-desk.ts';
import type { Hand } from './hand.ts';

/** A hand on this thread. */
export function handHere(): Hand {
  const desk = makeDesk();
  return {
    ask: async <M extends keyof Desk>(method: M, ...words: Parameters<Desk[M]>) => {
      await Promise.resolve();
      return Reflect.apply(desk[method], undefined, words) as ReturnType<Desk[M]>;
    },
    close: () => Promise.resolve(),
  };
}
