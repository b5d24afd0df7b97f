import { formatRejectedPairs, parseRejectedPairs } from '#contract/rejected-pairs.ts';
import { useSyncExternalStore } from 'react';
import { keepStored, readStored, watchStored } from './device-storage.ts';

/** The pairs of skills that a reader doesn't believe (see `pairKey`), and whether the device keeps them beyond this visit. */
export interface RejectedPairs {
  pairs: ReadonlySet<string>;
  isKept: boolean;
}

const name = 'rejected-pairs';

let rejected: RejectedPairs = { pairs: new Set(parseRejectedPairs(readStored(name))), isKept: true };
const listeners = new Set<() => void>();

function show(next: RejectedPairs): void {
  rejected = next;
  for (const listener of listeners) listener();
}

watchStored(name, (text) => show({ pairs: new Set(parseRejectedPairs(text)), isKept: true }));

/** Rejects a pair, or takes that back. */
export function rejectPair(key: string, isRejected: boolean): void {
  const pairs = new Set(rejected.pairs);
  if (isRejected) pairs.add(key);
  else pairs.delete(key);
  const isKept = keepStored(name, pairs.size === 0 ? null : formatRejectedPairs(pairs));
  show({ pairs, isKept });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The rejected pairs, kept up to date. */
export const useRejectedPairs = (): RejectedPairs => useSyncExternalStore(subscribe, () => rejected);
