import { expect, test, withMotion } from './test.ts';

test.use(withMotion);

test('from home to a role, on to another, and back and forward again', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Start · Ladderway');
  const showcase = page.getByRole('link', { name: /^The paths around/ });
  const title = (await showcase.getByText(/^The paths around/).innerText()).replace('The paths around ', '');
  await showcase.click();
  await expect(page).toHaveURL(/\/roles\/[a-z0-9-]+$/);
  await expect(page).toHaveTitle(`${title} · Ladderway`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.goto('/roles/member-of-technical-staff');

  await page
    .getByRole('application')
    .getByRole('link', { name: /^Engineering Manager/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Engineering Manager');
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(page).toHaveURL(/\/roles\/engineering-manager\?view=list$/);

  await page.goBack();
  await expect(page).toHaveURL(/\/roles\/engineering-manager$/);
  await expect(page.getByRole('application')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Member of Technical Staff');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Engineering Manager');
});

test('a link shows exactly the view that was shared', async ({ page }) => {
  await page.goto('/roles/expert-software-engineer?depth=2&view=table');
  await expect(page.getByRole('table')).toContainText('2 moves away');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
  await page.getByRole('link', { name: 'Distinguished Engineer' }).first().click();
  await expect(page).toHaveURL(/\/roles\/distinguished-engineer\?depth=2&view=table$/);
});

test('broken values in an address fall back to the defaults', async ({ page }) => {
  await page.goto('/roles/expert-software-engineer?depth=99&view=%3Cscript%3E&__proto__=x&constructor=1');
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('radio', { name: '1' })).toBeChecked();
});

test('copying the link of a view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/roles/expert-software-engineer?view=list');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe('/roles/expert-software-engineer?view=list');
});

test('theme and language are chosen by hand and kept on the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const schemeOf = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await schemeOf()).toBe('light dark');
  await page.getByRole('button', { name: /^Theme: as the device/ }).click();
  await page.getByRole('button', { name: /^Theme: light/ }).click();
  expect(await schemeOf()).toBe('dark');
  await page.reload();
  expect(await schemeOf()).toBe('dark');

  await page.getByLabel('Language').selectOption('العربية');
  const menu = page.getByLabel('اللغة');
  await expect(menu).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // Titles stay in the language of the documents, and say so.
  await expect(page.getByRole('main').locator('bdi[lang=en]').first()).toBeVisible();
  await page.reload();
  await expect(menu).toHaveValue('ar');
  await menu.selectOption('Deutsch');
  await expect(page.getByLabel('Sprache')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});
