import type { Page } from '@playwright/test';
import { expect, failedRequest, test } from './test.ts';

const worked = '/routes?from=member-of-technical-staff&to=expert-software-engineer';

const found = (page: Page) => page.getByRole('status').filter({ hasText: /found/ });
const routes = (page: Page) => page.getByRole('list', { name: 'Routes found' });
const hops = (page: Page) => page.getByRole('list', { name: 'Moves of the route' }).locator('> li');

test('from a role to a route: another one chosen, a role avoided, the ends swapped', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  const onward = page.getByRole('navigation', { name: 'Plan a route' });
  await onward.getByRole('link', { name: 'From here…' }).click();
  await expect(page).toHaveURL(/\/routes\?from=member-of-technical-staff$/);
  await page.getByLabel('Role to get to').fill('expert software');
  await page
    .getByRole('option', { name: /^Expert Software Engineer/ })
    .first()
    .click();
  await expect(page).toHaveURL(/to=expert-software-engineer$/);
  await expect(found(page)).toHaveText('5 different routes found, those with the fewest moves first.');
  await expect(found(page)).toBeFocused();

  await page.getByLabel('Lateral moves too').uncheck();
  await expect(page).toHaveURL(/lateral=no/);
  await expect(found(page)).toContainText('2 different routes found');
  await expect(routes(page).getByRole('link')).toHaveText([
    /By way of Staff Software Engineer/,
    /By way of Principal Software Engineer/,
  ]);
  await expect(hops(page)).toHaveCount(2);
  await expect(hops(page).first()).toContainText('Stated by both roles.');
  await expect(hops(page).first()).toContainText(
    'Staff Engineer / Principal Engineer — Member of Technical Staff, “advancement to”',
  );
  await expect(hops(page).first()).toContainText('Pay change unknown');
  await hops(page).last().getByText('Rust', { exact: true }).click();
  await expect(hops(page).last().locator('details[open]')).toContainText('Rust');

  await page.getByRole('radio', { name: 'No pay cut' }).check();
  await expect(routes(page).getByRole('listitem').first()).toContainText('No pay cut, +$60k start');
  await expect(routes(page).getByRole('link').first()).toHaveAttribute('aria-current');
  await routes(page).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/prefer=pay&lateral=no&route=2$/);
  await expect(page.getByRole('heading', { level: 2, name: /Staff Software Engineer/ })).toBeVisible();

  await page.getByRole('button', { name: /^Avoid this role .Staff/ }).click();
  await expect(page).toHaveURL(/avoid=staff-software-engineer$/);
  await expect(found(page)).toContainText('1 route found');
  await expect(found(page)).toBeFocused();
  await page.getByRole('button', { name: 'Must pass here (Principal Software Engineer)' }).click();
  await expect(page).toHaveURL(/through=principal-software-engineer/);
  await page.getByRole('button', { name: 'No longer avoiding Staff Software Engineer' }).click();
  await expect(page).not.toHaveURL(/avoid/);

  await page.getByRole('button', { name: 'Swap the ends' }).click();
  await expect(page).toHaveURL(/from=expert-software-engineer&to=member-of-technical-staff/);
  await expect(found(page)).toHaveText('No route found.');
  await page.goBack();
  await expect(found(page)).toContainText('1 route found');
});

test('without a route: what would lead to one, and what is near', async ({ page }) => {
  await page.goto('/routes?from=expert-software-engineer&to=member-of-technical-staff&lateral=no');
  await expect(page.getByRole('heading', { level: 2, name: 'No route is stated' })).toBeVisible();
  const near = page.getByRole('region', { name: /^Nearest to Member of Technical Staff/ });
  await expect(near.getByRole('listitem').first()).toContainText(
    /^Principal Software Engineer.*Reached in 1 move;/,
  );
  await page.getByRole('link', { name: 'Allow lateral moves' }).click();
  await expect(page).not.toHaveURL(/lateral/);
  await expect(found(page)).toContainText('5 different routes found');
});

test('the drawing is one tab stop that arrow keys walk through', async ({ page }) => {
  await page.goto(worked);
  const drawing = page.getByRole('group', { name: /^The routes drawn/ });
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(page.locator(':focus')).toHaveCount(0);
  await drawing.locator('a[tabindex="0"]').focus();
  await expect(drawing.locator('a:focus')).toHaveAccessibleName(
    'Member of Technical Staff, 1 of 3 on the route shown',
  );
  await page.keyboard.press('ArrowRight');
  await expect(drawing.locator('a:focus')).toHaveAccessibleName(/^Staff Software Engineer, 2 of 3/);
  await page.keyboard.press('End');
  await expect(drawing.locator('a:focus')).toHaveAccessibleName(/^Expert Software Engineer, 3 of 3/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/expert-software-engineer$/);
});

test('what leads to a role, narrowed by words, and the route from there', async ({ page }) => {
  await page.goto('/routes?to=expert-software-engineer');
  await page.getByRole('link', { name: 'What leads here' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/roles lead to Expert Software Engineer$/);
  await page.getByLabel('Narrow these roles by words').fill('member of technical staff');
  await expect(page).toHaveURL(/q=member\+of\+technical\+staff/);
  await page.getByRole('link', { name: 'Show route from Member of Technical Staff', exact: true }).click();
  await expect(page).toHaveURL(/\/routes\?from=member-of-technical-staff&to=expert-software-engineer$/);
  await page.getByRole('radio', { name: 'Where a role leads' }).check();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Member of Technical Staff leads to/);
});

test('old names lead on to new ones, unknown ones to the nearest', async ({ page }) => {
  await page.goto('/routes?from=backend-engineer&to=expert-software-enginer&avoid=backend-engineer');
  await expect(page).toHaveURL(/from=backend-developer&to=expert-software-enginer&avoid=backend-developer$/);
  await page.getByRole('alert').getByRole('link', { name: 'Expert Software Engineer' }).click();
  await expect(page).toHaveURL(/to=expert-software-engineer/);
  await expect(found(page)).toBeVisible();
});

test('on paper a route is one page, on either size, however long it is', async ({ page }) => {
  const pages = async (format: 'A4' | 'Letter') =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  for (const path of [
    worked,
    '/routes?from=junior-database-administrator&to=vp-of-product&lateral=no',
    '/routes?from=chief-strategy-officer&to=senior-paralegal',
  ]) {
    await page.goto(path);
    await expect(found(page)).toBeVisible();
    await expect(page.locator('main .animate-pulse')).toHaveCount(0);
    expect([await pages('A4'), await pages('Letter')], path).toEqual([1, 1]);
  }
  await page.goto(worked);
  await expect(found(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const brief = page.locator('[data-brief]');
  await expect(brief).toContainText('From Member of Technical Staff to Expert Software Engineer');
  await expect(brief).toContainText('A compass, no promise');
  await expect(page.getByRole('group', { name: /^The routes drawn/ })).toBeHidden();
});

test.describe('with files that cannot be had', () => {
  test.use({ allowedInConsole: failedRequest });

  test('routes are shown without them, and they can be asked for again', async ({ page }) => {
    await page.route('**/data/search.*.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.route('**/data/roles/**', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(worked);
    await expect(found(page)).toContainText('5 different routes found');
    await expect(page.getByRole('alert')).toContainText('could not be loaded', { timeout: 20_000 });
    await expect(page.getByText('The skills could not be loaded')).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/data/roles/**');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(hops(page).first()).toContainText(
      'Staff Engineer / Principal Engineer — Member of Technical Staff, “advancement to”',
    );
  });
});
