import { keepStored, readStored } from '#data/device-storage.ts';

/** A colour scheme chosen by hand, or `system` for what the device prefers. */
export type Theme = 'system' | 'light' | 'dark';

const name = 'theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that was chosen on this device; `system` where none was. */
export function readTheme(): Theme {
  const stored = readStored(name);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows the page in a theme and remembers it, where the device lets it. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  keepStored(name, theme === 'system' ? null : theme);
}
