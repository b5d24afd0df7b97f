import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const path = '/roles/member-of-technical-staff';
const panel = (page: Page) => page.getByRole('complementary', { name: /^About/ });
const button = (page: Page) => page.getByRole('button', { name: 'Details of the role' });
const width = (page: Page) => page.getByRole('slider', { name: 'Width of the details' });
const hint = (page: Page) => page.getByRole('complementary', { name: 'Hint' });
const widthOf = async (page: Page) => (await panel(page).boundingBox())!.width;

test('the details are made wider and put away by keyboard, and the device remembers', async ({ page }) => {
  await page.goto(path);
  const before = await widthOf(page);
  await width(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => widthOf(page)).toBe(before + 16);
  await page.keyboard.press('End');
  await expect.poll(() => widthOf(page)).toBeGreaterThanOrEqual(700);
  await page.reload();
  await expect.poll(() => widthOf(page)).toBeGreaterThanOrEqual(700);

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(button(page)).toBeFocused();
  await page.reload();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await button(page).press('Enter');
  await expect(panel(page)).toContainText('$120,000 - $220,000');
});

test('the hint stays away once it was dismissed', async ({ page }) => {
  await page.goto(path);
  await hint(page).getByRole('button', { name: 'Dismiss the hint' }).press('Enter');
  await expect(hint(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('application').locator('[data-place="focus"]')).toBeVisible();
  await expect(hint(page)).toHaveCount(0);
});

for (const [what, spoil] of [
  [
    'blocked',
    () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    },
  ],
  [
    'full of nonsense',
    () => {
      for (const name of ['panel', 'theme', 'hint.graph', 'single-keys', 'recent-roles'])
        localStorage.setItem(`ladderway.${name}`, '{"__proto__":1e999 closed NaN');
    },
  ],
] as const)
  test(`all of it works where storage is ${what}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto(path);
    await expect(panel(page)).toContainText('$120,000 - $220,000');
    if (what === 'blocked') {
      await hint(page).getByRole('button', { name: 'Dismiss the hint' }).click();
      await expect(hint(page)).toHaveCount(0);
    }
    await width(page).focus();
    const before = await widthOf(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(page)).toBe(before + 16);
    await button(page).click();
    await expect(panel(page)).toHaveCount(0);
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('radio', { name: 'List' }).check();
    await page
      .getByRole('region', { name: 'Leads to' })
      .getByRole('link', { name: 'Engineering Manager' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Engineering Manager');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Member of Technical Staff');
  });
