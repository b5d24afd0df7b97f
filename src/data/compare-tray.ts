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

const toggle = (id: string): void => {
  const { roles } = tray;
  chooseCompared(roles.includes(id) ? roles.filter((each) => each !== id) : [...roles, id]);
};

/** Whether a role is chosen or could be, and how that is changed. Of hundreds that are shown, those are drawn anew that it makes a change for. */
export function useCompareChoice(id: string) {
  const readIn = () => tray.roles.includes(id);
  const readFull = () => tray.roles.length >= mostCompared;
  return {
    isIn: useSyncExternalStore(subscribe, readIn, readIn),
    isFull: useSyncExternalStore(subscribe, readFull, readFull),
    onToggle: () => toggle(id),
  };
}
