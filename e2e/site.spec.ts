import type { Page } from '@playwright/test';
import { site } from './servers.ts';
import { expect, failedRequest, test } from './test.ts';

const role = `${site}roles/member-of-technical-staff`;
const frames = [
  { screen: 'a desktop', viewport: { width: 1440, height: 900 } },
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
] as const;

/** Where what is seen first stands: the header, the title, and the beginning of what follows. */
const places = (page: Page) =>
  page.evaluate(() =>
    ['header', 'h1', 'main article > div, main h1 + p'].map((selector) => {
      const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { selector, x: Math.round(x), y: Math.round(y) };
    }),
  );

for (const { screen, viewport } of frames)
  test(`a prerendered page is read without scripts on ${screen}, and the app takes its place without a jump`, async ({
    browser,
    page,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const still = await context.newPage();
    const seen = new Map<string, Awaited<ReturnType<typeof places>>>();
    for (const address of [role, site]) {
      await still.goto(address);
      seen.set(address, await places(still));
    }
    await still.goto(role);
    await expect(still.getByRole('heading', { name: 'Member of Technical Staff', level: 1 })).toBeVisible();
    for (const name of ['At a glance', 'Role definition', 'Moves', 'Hard skills', 'Education', 'Experience'])
      await expect(still.getByRole('heading', { name, exact: true })).toBeAttached();
    await still.locator('#about-moves').getByRole('link', { name: 'Backend Developer' }).first().click();
    await expect(still.getByRole('heading', { name: 'Backend Developer', level: 1 })).toBeVisible();
    await context.close();

    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [address, before] of seen) {
      await page.goto(address);
      await expect(
        page
          .getByRole('button', { name: 'Copy link' })
          .or(page.getByRole('combobox'))
          .or(page.getByRole('textbox', { name: 'Find a role' }))
          .first(),
      ).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await places(page)).toEqual(before);
      const sum = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((all, each) => all + each, 0),
      );
      expect(sum, address).toBeLessThanOrEqual(0.02);
    }
  });

test('what is begun in the header before the app is there goes on in it', async ({ page }) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(role, { waitUntil: 'domcontentloaded' });
  await page.locator('header button[title^="Theme"]').click();
  const search = page.getByRole('search').getByRole('textbox');
  await search.pressSequentially('back');
  release?.();
  await expect(page.getByRole('option', { name: /Backend Developer/ }).first()).toBeVisible();
  const box = page.getByRole('combobox', { name: 'Search roles, skills and families' });
  await expect(box).toHaveValue('back');
  await expect(box).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a site below a path finds its data, keeps to its path, and goes on without loading pages anew', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${role}?view=list`);
  await page.evaluate(() => Object.assign(window, { isSameVisit: true }));
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page).toHaveURL(`${role}?view=table`);
  await page.getByRole('table').getByRole('link', { name: 'Backend Developer', exact: true }).click();
  await expect(page).toHaveURL(`${site}roles/backend-developer?view=table`);
  await expect(page.getByRole('heading', { name: 'Backend Developer', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Map of all roles' })).toBeVisible();
  expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(true);
});

test.describe('an address that is missing', () => {
  test.use({ allowedInConsole: failedRequest });

  test('is a 404 with suggestions', async ({ page }) => {
    const response = await page.goto(`${site}roles/member-of-tecnical-staff`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'Member of Technical Staff', exact: true }).click();
    await expect(page).toHaveURL(role);
  });
});
