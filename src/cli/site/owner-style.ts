import { accentColours, accentThemes } from '#domain/theme/accent-colours.ts';
import { accentStyle } from '#domain/theme/accent-style.ts';
import { contrast, rgbOf } from '#domain/theme/contrast.ts';

/** The style sheet of the owner's accent, given as `#rrggbb`; empty where there is none. */
export const ownerStyle = (accent: string | null): string =>
  accent === null ? '' : accentStyle(accent.slice(1).toLowerCase());

/** What an owner should know of their accent: that it can't be read on some grounds, and what stands there in its place. */
export function describeAccent(accent: string | null): string[] {
  if (accent === null) return [];
  const wish = accent.slice(1).toLowerCase();
  const colours = accentColours(wish);
  return (['light', 'dark'] as const).flatMap((theme) => {
    const shown = colours[theme].accent;
    if (shown === wish) return [];
    const least = Math.min(...accentThemes[theme].grounds.map((ground) => contrast(rgbOf(wish), ground)));
    return `The accent ${accent} reaches a contrast of ${least.toFixed(1)}:1 in the ${theme} theme, where #${shown} stands in its place.`;
  });
}
