import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const path = '/roles/member-of-technical-staff';
const entries = (page: Page) => page.evaluate(() => history.length);

test('looking around adds nothing to the history', async ({ page }) => {
  await page.goto(path);
  const graph = page.getByRole('application');
  await expect(graph.locator('[data-card]')).toHaveCount(11);
  const before = await entries(page);
  for (const name of [/^Engineering Manager/, /^Software Architect/])
    await graph.getByRole('link', { name }).hover();
  await page.mouse.wheel(0, 120);
  const { x, y } = (await graph.boundingBox())!;
  await page.mouse.move(x + 20, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 240, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await graph.locator('[tabindex="0"]').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'Home']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Details of the role' }).click();
  expect(await entries(page)).toBe(before);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('Back and Forward bring back where a list was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${path}?view=list`);
  const last = page.getByRole('region', { name: 'Moves sideways' }).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(200);
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Member of Technical Staff');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Member of Technical Staff');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
});
