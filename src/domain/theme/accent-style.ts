import { type AccentColours, accentColours } from './accent-colours.ts';

/** The tokens of the style sheet that follow each colour of an accent. */
export const accentTokens: Readonly<Record<keyof AccentColours, readonly string[]>> = {
  accent: ['--color-accent', '--color-step'],
  strong: ['--color-accent-strong'],
  soft: ['--color-accent-soft'],
  onAccent: ['--color-on-accent'],
};

/** The style sheet that gives a page an accent of six hexadecimal digits, made readable in both themes. */
export function accentStyle(hex: string): string {
  const { light, dark } = accentColours(hex);
  const names = Object.keys(accentTokens) as (keyof AccentColours)[];
  const rules = names.flatMap((name) =>
    accentTokens[name].map((token) => `${token}:light-dark(#${light[name]},#${dark[name]})`),
  );
  return `:root{${rules.join(';')}}`;
}
