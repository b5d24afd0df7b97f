import { mostCompared, parseComparedRoles } from '#contract/compared-roles.ts';
import { useSyncExternalStore } from 'react';
import { keepStored, readStored, watchStored } from './device-storage.ts';

/** The roles that were chosen to be compared, and whether the device keeps them beyond this visit. */
export interface CompareTray {
  roles: readonly string[];
  isKept: boolean;
}

const name = 'compare';
const parse = (text: string | null): string[] => parseComparedRoles(text ?? '');

let tray: CompareTray = { roles: parse(readStored(name)), isKept: true };
const listeners = new Set<() => void>();

function show(next: CompareTray): void {
  tray = next;
  for (const listener of listeners) listener();
}

/** Chooses these roles, four at most. */
export function chooseCompared(roles: readonly string[]): void {
  const chosen = roles.slice(0, mostCompared);
  show({ roles: chosen, isKept: keepStored(name, chosen.length === 0 ? null : chosen.join(',')) });
}

watchStored(name, (text) => show({ roles: parse(text), isKept: true }));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): CompareTray => tray;

/** The roles chosen to be compared, kept up to date. */
export const useCompareTray = (): CompareTray => useSyncExternalStore(subscribe, read, read);

/** Whether a role is chosen or could be, and how that is changed. */
export function useCompareChoice(id: string) {
  const { roles } = useCompareTray();
  const isIn = roles.includes(id);
  return {
    isIn,
    isFull: roles.length >= mostCompared,
    onToggle: () => chooseCompared(isIn ? roles.filter((each) => each !== id) : [...roles, id]),
  };
}
