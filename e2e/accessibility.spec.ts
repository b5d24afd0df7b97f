import AxeBuilder from '@axe-core/playwright';
import { expect, failedRequest, test } from './test.ts';

const pages = {
  home: '/',
  'role as graph': '/roles/member-of-technical-staff',
  'role as list': '/roles/member-of-technical-staff?view=list',
  'role as table': '/roles/expert-software-engineer?view=table',
  'role without a document': '/roles/senior-product-manager-technical',
  compare: '/compare?roles=member-of-technical-staff,expert-software-engineer,site-reliability-engineer',
  'empty comparison': '/compare',
} as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

for (const [name, path] of Object.entries(pages))
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.animate-pulse')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // The new colours are there with the next drawing.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(
        violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    }
  });

test.describe('an unknown role', () => {
  // The browser itself notes that the file of such a role is not there.
  test.use({ allowedInConsole: failedRequest });

  test('axe finds nothing', async ({ page }) => {
    await page.goto('/roles/no-such-role-at-all');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such role here');
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations).toEqual([]);
  });
});

test('axe finds nothing while the search is open', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByLabel('Search roles').fill('engineer');
  await expect(page.getByRole('option').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
