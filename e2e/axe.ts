import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';
import { expect } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const modes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Axe finds nothing on the page as it stands: by all rules in light colours, and by those of colour in dark and in forced ones. */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const { name, ...media } of modes) {
    await page.emulateMedia(media);
    // The new colours are there with the next drawing.
    await drawn(page);
    // There are no frames of another origin, which alone would need a page of axe's own.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (
      name === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        name,
      )
      .toEqual([]);
  }
}
