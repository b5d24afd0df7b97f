import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, failedRequest, test } from './test.ts';

const released = (await readFile(new URL('./released-urls.txt', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

/** Goes to another address as a link of the app would, without loading the page anew. */
const follow = (page: Page, address: string) =>
  page.evaluate((url) => window.history.pushState(null, '', url), address);

test('every address that was ever released leads to its view', async ({ page }) => {
  test.slow();
  expect(released.length).toBeGreaterThanOrEqual(50);
  await page.goto('/no/such/page');
  for (const [address = '', heading = ''] of released) {
    await follow(page, address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    await expect(page.getByRole('alert'), address).toHaveCount(0);
  }
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

  test('never lead to a blank page or an error that nobody caught', async ({ page }) => {
    test.slow();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const address of fc.sample(addresses, { seed: 20_26, numRuns: 200 })) {
      const shown = await page.evaluate(async (url) => {
        window.history.pushState(null, '', location.origin + url);
        const end = performance.now() + 10_000;
        const heading = () => document.querySelector('main h1')?.textContent ?? '';
        do await new Promise((drawn) => requestAnimationFrame(drawn));
        while (heading() === '' && performance.now() < end);
        return heading();
      }, address);
      expect(shown, address).not.toBe('');
    }
  });
});
