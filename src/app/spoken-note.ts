import { useSyncExternalStore } from 'react';

/** How long, in milliseconds, a note can be read. */
const shownFor = 4000;

let note = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(text: string): void {
  note = text;
  for (const listener of listeners) listener();
}

/** Says in a few words what was done, where nothing else on the page shows it. */
export function say(text: string): void {
  clearTimeout(timer);
  show(text);
  timer = setTimeout(() => show(''), shownFor);
}

const watch = (onChange: () => void): (() => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};
const read = (): string => note;

/** What is being said, or an empty text. */
export const useSpokenNote = (): string => useSyncExternalStore(watch, read, read);
