import type { EmbedLook } from '#contract/embed-look.ts';
import { type AccentColours, accentColours } from '#domain/theme/accent-colours.ts';
import { accentTokens } from '#domain/theme/accent-style.ts';
import { applyTheme } from '../theme.ts';

/** Shows the page in the theme and the accent that the host asks for. */
export function applyLook({ theme, accent }: EmbedLook): void {
  applyTheme(theme === 'auto' ? 'system' : theme);
  const { style } = document.documentElement;
  const colours = accent === null ? null : accentColours(accent);
  for (const name of Object.keys(accentTokens) as (keyof AccentColours)[])
    for (const token of accentTokens[name]) {
      if (colours) style.setProperty(token, `light-dark(#${colours.light[name]}, #${colours.dark[name]})`);
      else style.removeProperty(token);
    }
}
