import type { Page } from '@playwright/test';
import { openOfflineSite } from './offline-site.ts';
import { expect, test } from './test.ts';

// What the browser and the router say of code that is gone.
test.use({
  allowedInConsole: /^Failed to load resource|dynamically imported module|Service Worker|FetchEvent/,
});

/** `STALE_ROUNDS=25 npm run e2e -- e2e/stale.spec.ts` tries that many publications, which take a minute or two. */
const rounds = (usual: number): number => Number(process.env['STALE_ROUNDS'] ?? usual);

/** Parts whose code a list of a role has not fetched yet: how they are opened, and how the page shows that they are there. */
const parts = [
  {
    part: 'the table',
    open: (page: Page) => page.getByRole('radio', { name: 'Table' }).check(),
    shown: (page: Page) => page.getByRole('table'),
    address: 'roles/keeper?view=table',
  },
  {
    part: 'the map',
    open: (page: Page) => page.getByRole('link', { name: 'Map', exact: true }).click(),
    shown: (page: Page) => page.getByRole('heading', { level: 1, name: 'Map of all roles' }),
    address: 'map',
  },
  {
    part: 'the graph',
    open: (page: Page) => page.getByRole('radio', { name: 'Graph' }).check(),
    shown: (page: Page) => page.getByRole('application'),
    address: 'roles/keeper?view=graph',
  },
] as const;

/** In each round a tab is open while the site is published anew, and goes on to another part; gives how often it loaded its page anew then. */
async function publishUnder(page: Page, count: number, untilReady: (release: number) => Promise<void>) {
  const site = await openOfflineSite();
  const reloads: number[] = [];
  try {
    for (let round = 0; round < count; round += 1) {
      const { part, open, shown, address } = parts[round % parts.length] ?? parts[0];
      await test.step(`round ${round + 1}: ${part}`, async () => {
        await page.goto(`${site.url}roles/keeper?view=list`);
        await expect(page.getByRole('region', { name: 'Leads to' })).toContainText('Harbor Master');
        await untilReady(round + 1);
        await site.publishAnew();

        let loads = 0;
        const note = () => (loads += 1);
        page.on('load', note);
        await open(page);
        const reload = page.getByRole('main').getByRole('button', { name: 'Load the page again' });
        await expect(shown(page).or(reload).first()).toBeVisible();
        if (await reload.isVisible()) await reload.click();
        await expect(shown(page)).toBeVisible();
        await expect(page).toHaveURL(site.url + address);
        await expect(page.getByRole('alert')).toHaveCount(0);
        page.off('load', note);
        reloads.push(loads);
      });
    }
  } finally {
    await site.stop();
  }
  return reloads;
}

test.describe('where nothing is kept on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('a tab of a release that is gone keeps its view, and loads its page anew once at most', async ({
    page,
  }) => {
    test.setTimeout(60_000 + rounds(3) * 20_000);
    const reloads = await publishUnder(page, rounds(3), () => Promise.resolve());
    expect(Math.max(...reloads)).toBeLessThanOrEqual(1);
  });
});

test('a tab of a release that is kept on the device never loads its page anew', async ({ page }) => {
  test.setTimeout(60_000 + rounds(1) * 30_000);
  const untilKept = (release: number) =>
    expect
      .poll(() =>
        page.evaluate(
          async (ending) => {
            const caught = await Promise.all(
              (await caches.keys()).map(async (key) => (await caches.open(key)).keys()),
            );
            const names = caught.flat().map(({ url }) => url);
            return ['table-view', 'map-page', 'role-graph'].every((part) =>
              names.some((name) => name.includes(`/${part}-`) && name.endsWith(ending)),
            );
          },
          release === 1 ? '.js' : `-${release}.js`,
        ),
      )
      .toBe(true);
  const reloads = await publishUnder(page, rounds(1), untilKept);
  expect(reloads).toEqual(reloads.map(() => 0));
});
