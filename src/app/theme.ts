/** A colour scheme chosen by hand, or `system` for what the device prefers. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'ladderway.theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that was chosen on this device. Storage may be absent or hold anything; then it is `system`. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Shows the page in a theme and remembers it, where the device lets it. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice holds for this visit.
  }
}
