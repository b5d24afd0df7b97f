import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentColours, accentThemes, leastContrast } from './accent-colours.ts';
import { contrast, hexOf, rgbOf } from './contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast(rgbOf('000000'), rgbOf('ffffff'))).toBe(21);
    expect(contrast(rgbOf('777777'), rgbOf('ffffff'))).toBeCloseTo(4.48, 2);
    expect(contrast(rgbOf('3a48d6'), rgbOf('3a48d6'))).toBe(1);
  });
});

describe('the colours around an accent', () => {
  it('are readable for any accent: on every ground, on the tinted one, and with text on them', () => {
    fc.assert(
      fc.property(colour, (wish) => {
        const themes = accentColours(wish);
        for (const theme of ['light', 'dark'] as const) {
          const { grounds, faintText } = accentThemes[theme];
          const { accent, strong, soft, onAccent } = themes[theme];
          const pairs = [
            ...[...grounds, rgbOf(soft)].map((ground) => [rgbOf(accent), ground] as const),
            [rgbOf(onAccent), rgbOf(accent)] as const,
            [rgbOf(onAccent), rgbOf(strong)] as const,
            [faintText, rgbOf(soft)] as const,
          ];
          for (const [text, ground] of pairs)
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
    );
  });

  it('leave an accent as it is where it can be read', () => {
    expect(accentColours('0b6e4f').light.accent).toBe('0b6e4f');
    expect(accentColours('9aa5ff').dark.accent).toBe('9aa5ff');
  });

  it('darken an accent on light grounds and lighten it on dark ones, no further than needed', () => {
    const { light, dark } = accentColours('ffd000');
    const worst = accentThemes.light.grounds[2];
    expect(contrast(rgbOf(light.accent), worst)).toBeLessThan(leastContrast + 0.4);
    expect(dark.accent).toBe('ffd000');
    expect(accentColours('000000').dark.accent).toMatch(/^[7-9a-f]/);
  });

  it('know the grounds and texts of the style sheet', () => {
    const folder = new URL('../../app/', import.meta.url);
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
    const css = sheets.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const token = (name: string) => {
      const [, light, dark] =
        new RegExp(`--color-${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css) ?? [];
      return { light, dark };
    };
    for (const theme of ['light', 'dark'] as const) {
      const { grounds, faintText, onAccent } = accentThemes[theme];
      expect(grounds.map(hexOf)).toEqual(['canvas', 'surface', 'raised'].map((name) => token(name)[theme]));
      expect(hexOf(faintText)).toBe(token('ink-soft')[theme]);
      expect(hexOf(onAccent)).toBe(token('on-accent')[theme]);
    }
  });
});
