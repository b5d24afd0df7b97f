import { keepStored, readStored } from '#data/device-storage.ts';

/** A colour scheme chosen by hand, or `system` for what the device prefers. */
export type Theme = 'system' | 'light' | 'dark';

const name = 'theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

let chosen: Theme | null = null;
const listeners = new Set<() => void>();

/** The theme that was chosen, in this visit or before on this device; `system` where none was. */
export function readTheme(): Theme {
  const stored = readStored(name);
  return chosen ?? themes.find((theme) => theme === stored) ?? 'system';
}

/** Calls back whenever a theme is chosen, until the returned function is called. */
export function watchTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows the page in a theme and remembers it, where the device lets it. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  applyTheme(theme);
  for (const listener of listeners) listener();
  keepStored(name, theme === 'system' ? null : theme);
}
