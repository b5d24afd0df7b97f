import type { Desk } from './crew-desk.ts';

/** Somebody at a desk: here, or on a thread. Answers come in the order of the questions. */
export interface Hand {
  ask<M extends keyof Desk>(method: M, ...words: Parameters<Desk[M]>): Promise<ReturnType<Desk[M]>>;
  close(): Promise<void>;
}
