import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, failedRequest, test } from './test.ts';

const released = (await readFile(new URL('./released-urls.txt', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

interface Arrival {
  address: string;
  heading: string;
  alerts: number;
}

/**
 * Goes to addresses one after another as links of the app would, without loading the page anew, and tells what stood at each: once the heading that
 * was given with it is there, or any, or nothing came. The router takes the window to its top when it has drawn an address.
 */
const follow = (page: Page, addresses: readonly (readonly string[])[]): Promise<Arrival[]> =>
  page.evaluate(async (wanted) => {
    let isDrawn = false;
    window.scrollTo = () => (isDrawn = true);
    const arrivals: Arrival[] = [];
    for (const [address = '', heading = ''] of wanted) {
      isDrawn = false;
      window.history.pushState(null, '', location.origin + address);
      const end = performance.now() + 10_000;
      const shown = () => (isDrawn ? (document.querySelector('main h1')?.textContent ?? '') : '');
      const isThere = () => (heading === '' ? shown() !== '' : shown() === heading);
      do await new Promise((drawn) => requestAnimationFrame(drawn));
      while (!isThere() && performance.now() < end);
      arrivals.push({
        address,
        heading: shown(),
        alerts: document.querySelectorAll('[role="alert"]').length,
      });
    }
    return arrivals;
  }, addresses);

test('every address that was ever released leads to its view', async ({ page }) => {
  test.slow();
  expect(released.length).toBeGreaterThanOrEqual(50);
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const arrivals = await follow(page, released);
  expect(arrivals.map(({ address, heading }) => [address, heading])).toEqual(released);
  expect(arrivals.filter(({ alerts }) => alerts > 0)).toEqual([]);
});

test.describe('addresses that nobody made', () => {
  test.use({ allowedInConsole: failedRequest });

  const words = fc.oneof(
    fc.constantFrom(
      ...[
        'data-analyst',
        'member-of-technical-staff',
        'no-such-role',
        '__proto__',
        'constructor',
        '..',
        '%',
        '%zz',
      ],
      ...[
        '1',
        '2',
        '-1',
        '1e9',
        'NaN',
        'graph',
        'table',
        'list',
        'map',
        'pay',
        '-pay',
        'skills',
        'go',
        'security',
      ],
      ...[
        'a.b',
        'data-analyst.to',
        'data-analyst.data-engineer',
        '<script>alert(1)</script>',
        'javascript:alert(1)',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const names = fc.constantFrom(
    ...[
      'depth',
      'view',
      'axis',
      'with',
      'move',
      'sort',
      'q',
      'kind',
      'family',
      'roles',
      'pair',
      'shown',
      'level',
    ],
    ...[
      'track',
      'pay',
      'doc',
      'role',
      'page',
      'from',
      'to',
      'prefer',
      'through',
      'avoid',
      'route',
      '__proto__',
    ],
  );
  const paths = fc.oneof(
    fc.constantFrom('/', '/map', '/compare', '/routes', '/skills', '/embed', '//', '/roles/', '/index.html'),
    words.map((id) => `/roles/${encodeURIComponent(id)}`),
    words.map((id) => `/skills/${encodeURIComponent(id)}`),
    words.map((path) => `/${encodeURIComponent(path)}`),
  );
  const queries = fc.array(fc.tuple(names, fc.array(words, { maxLength: 5 })), { maxLength: 5 });
  const addresses = fc
    .tuple(paths, queries)
    .map(
      ([path, query]) =>
        `${path}?${query.map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`).join('&')}`,
    );

  const made = fc
    .sample(fc.uniqueArray(addresses, { minLength: 500, maxLength: 500 }), { seed: 20_26, numRuns: 1 })
    .flat();
  const loaded = made.slice(0, 10);
  const followed = made.slice(10);
  const screens = [
    { screen: 'a desktop', viewport: { width: 1440, height: 900 }, part: 0 },
    { screen: 'a phone', viewport: { width: 390, height: 844 }, part: 1 },
  ] as const;

  for (const { screen, viewport, part } of screens)
    test(`never lead to a blank page or an error that nobody caught on ${screen}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      const half = <Item>(list: readonly Item[]) => list.filter((_, at) => at % 2 === part);
      for (const [at, address] of half(loaded).entries()) {
        await page.goto(at % 2 === 0 ? address : `/embed${address}`);
        await expect(page.locator('main h1'), address).toHaveText(/./);
      }
      await page.goto('/');
      await expect(page.locator('main h1')).toBeVisible();
      const arrivals = await follow(
        page,
        half(followed).map((address) => [address]),
      );
      expect(arrivals).toHaveLength(245);
      expect(arrivals.filter(({ heading }) => heading === '')).toEqual([]);
    });
});
