import { contrast, hexOf, mix, type Rgb, rgbOf } from './contrast.ts';

/** The colours of a theme that follow its accent, as six hexadecimal digits each. */
export interface AccentColours {
  accent: string;
  /** The accent under a pointer. */
  strong: string;
  /** A ground with a breath of the accent. */
  soft: string;
  /** Text on the accent. */
  onAccent: string;
}

interface Theme {
  /** What the accent stands on. */
  grounds: readonly Rgb[];
  /** The faintest text, which must be readable on the soft ground too. */
  faintText: Rgb;
  /** The ground that is tinted, and how much of the accent tints it. */
  tinted: Rgb;
  tint: number;
  onAccent: Rgb;
  /** Where the accent goes until it is readable. */
  away: Rgb;
}

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** Text on the accent and the accent on any ground stand at least this far apart. */
export const leastContrast = 4.5;

/** The grounds and texts are those of the style sheet; a test holds that. */
export const accentThemes = {
  light: {
    grounds: [rgbOf('f6f7f9'), rgbOf('ffffff'), rgbOf('f0f2f6')],
    faintText: rgbOf('4c5566'),
    tinted: white,
    tint: 0.1,
    onAccent: white,
    away: black,
  },
  dark: {
    grounds: [rgbOf('101319'), rgbOf('181c24'), rgbOf('222834')],
    faintText: rgbOf('aab4c4'),
    tinted: rgbOf('101319'),
    tint: 0.18,
    onAccent: rgbOf('10131d'),
    away: white,
  },
} as const satisfies Record<string, Theme>;

const isReadable = (text: Rgb, ground: Rgb): boolean => contrast(text, ground) >= leastContrast;

function settle({ grounds, faintText, tinted, tint, onAccent, away }: Theme, wish: Rgb): AccentColours {
  for (let percent = 0; ; percent += 1) {
    const accent = mix(away, wish, percent / 100);
    const soft = mix(accent, tinted, tint);
    const fits =
      [...grounds, soft].every((ground) => isReadable(accent, ground)) &&
      isReadable(onAccent, accent) &&
      isReadable(faintText, soft);
    if (fits || percent === 100)
      return {
        accent: hexOf(accent),
        strong: hexOf(mix(away, accent, 0.22)),
        soft: hexOf(soft),
        onAccent: hexOf(onAccent),
      };
  }
}

/**
 * The colours of the light and the dark theme for an accent of six hexadecimal digits. Where it can't be read on the theme's grounds, or
 * text on it can't, it is darkened or lightened as far as needed and no further.
 */
export const accentColours = (hex: string): { light: AccentColours; dark: AccentColours } => ({
  light: settle(accentThemes.light, rgbOf(hex)),
  dark: settle(accentThemes.dark, rgbOf(hex)),
});
