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
  // What is far out of sight has no sizes and no colours of the mode before it is near.
  await page.evaluate(() => document.documentElement.setAttribute('data-whole', ''));
  for (const { name, ...media } of modes) {
    await page.emulateMedia(media);
    // The new colours are there with the next drawing.
    await drawn(page);
    // There are no frames of another origin, which alone would need a page of axe's own.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const asked =
      name === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast', 'link-in-text-block']);
    let { violations } = await asked.analyze();
    // What was seen while something was still being drawn is not seen twice.
    if (violations.length > 0) {
      await drawn(page);
      ({ violations } = await asked.analyze());
    }
    expect
      .soft(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)].join(' ')).join('; ')}`,
        ),
        name,
      )
      .toEqual([]);
  }
}
