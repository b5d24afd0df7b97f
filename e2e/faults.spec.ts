import type { RoleFile } from '#contract/bundle-role.ts';
import type { Page } from '@playwright/test';
import { failedRequest, expect, test } from './test.ts';
import { routeLargeBundle } from './large-bundle.ts';
import { ownCorpus, site } from './servers.ts';

test.use({ allowedInConsole: failedRequest });

type Fault = { status?: number; body?: string; contentType?: string } | 'abort';

const faults: Record<string, Fault> = {
  'is missing (404)': { status: 404, body: 'Not found', contentType: 'text/plain' },
  'fails on the server (500)': { status: 500, body: 'Oh no', contentType: 'text/plain' },
  'is a page in place of JSON': {
    status: 200,
    body: '<!doctype html><title>Hello</title>',
    contentType: 'text/html',
  },
  'is empty': { status: 200, body: '', contentType: 'application/json' },
  'is cut off': { status: 200, body: '{"format":1,"name":"Ladd', contentType: 'application/json' },
  'is of another version': { status: 200, body: '{"format":99}', contentType: 'application/json' },
  'does not hold what it should': {
    status: 200,
    body: '{"format":1,"name":7,"roles":null}',
    contentType: 'application/json',
  },
  'cannot be reached': 'abort',
};

const files = [
  { name: 'the manifest', pattern: '**/data/manifest.json', path: '/roles/expert-software-engineer' },
  { name: 'the index', pattern: '**/data/index.*.json', path: '/' },
  {
    name: 'the role',
    pattern: '**/data/roles/*/expert-software-engineer.json',
    path: '/roles/expert-software-engineer',
  },
] as const;

const spoil = (page: Page, pattern: string, fault: Fault) =>
  page.route(pattern, (route) => (fault === 'abort' ? route.abort() : route.fulfill(fault)));

for (const { name, pattern, path } of files)
  test(`whatever is wrong with ${name}, the page says so and trying again helps`, async ({ page }) => {
    for (const [what, fault] of Object.entries(faults))
      await test.step(`it ${what}`, async () => {
        await spoil(page, pattern, fault);
        await page.goto(path);
        await expect(page.getByRole('alert').getByRole('heading')).toHaveText(
          /could not be loaded|is missing|is broken/,
        );
        await expect(page.getByRole('banner')).toBeVisible();
        await page.unroute(pattern);
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          path === '/' ? /See where a role comes from/ : 'Expert Software Engineer',
        );
      });
  });

/** Every page that shows files of the bundle, with a file that it can't do without and what it says once that is there. */
const views = [
  { view: 'the map', path: '/map', pattern: '**/data/index.*.json', shows: 'Map of all roles' },
  {
    view: 'the routes',
    path: '/routes?from=data-engineer&to=senior-data-engineer',
    pattern: '**/data/index.*.json',
    shows: 'Plan a route',
  },
  { view: 'a family', path: '/families/data', pattern: '**/data/index.*.json', shows: 'Data' },
  { view: 'a skill', path: '/skills/python', pattern: '**/data/search.*.json', shows: 'Python' },
  { view: 'the skills somebody has', path: '/skills', pattern: '**/data/search.*.json', shows: 'Skills' },
  {
    view: 'a comparison',
    path: '/compare?roles=data-engineer,data-analyst',
    pattern: '**/data/roles/*/data-engineer.json',
    shows: 'Compare',
  },
] as const;

test('every view says what it lacks, and trying again helps', async ({ page }) => {
  for (const [number, { view, path, pattern, shows }] of views.entries())
    await test.step(view, async () => {
      const fault = Object.values(faults)[number] ?? 'abort';
      await spoil(page, pattern, fault);
      await page.goto(path);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await page.unroute(pattern);
      await page
        .getByRole('button', { name: /^Try again/ })
        .first()
        .click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(shows);
    });
});

test('a role of enormous size is shown, and one without a place in the drawing is given one', async ({
  page,
}) => {
  const pattern = '**/data/roles/*/expert-software-engineer.json';
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as RoleFile;
    const long = Array.from(
      { length: 3000 },
      (_, number) => `Sentence ${number} ${'of many words '.repeat(20)}`,
    );
    if (file.document) file.document.responsibilities.primary = long;
    await route.fulfill({ response, json: file });
  });
  await page.goto('/roles/expert-software-engineer');
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText('Sentence 2999');
  await expect(page.getByRole('application').getByRole('link').first()).toBeVisible();
  await page.unroute(pattern);
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as RoleFile;
    file.neighbourhood.positions = file.neighbourhood.positions.slice(1);
    await route.fulfill({ response, json: file });
  });
  await page.reload();
  for (const name of [/^Senior Software Engineer/, /^Distinguished Engineer/, /^Solutions Architect/])
    await expect(page.getByRole('application').getByRole('link', { name }).first()).toBeVisible();
});

test('a corpus of 10,000 roles is listed, searched, mapped and walked through', async ({ page }) => {
  const roles = await routeLargeBundle(page, 10_000);
  const role = roles.find(({ title, documented }) => documented && title.startsWith('Senior')) ?? roles[0];
  const title = role?.title ?? '';
  const count = roles.length.toLocaleString('en');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.locator('.animate-pulse')).toHaveCount(0);
  const ladder = page
    .getByRole('region', { name: /ladders/i })
    .locator('details')
    .first();
  await ladder.locator('summary').click();
  await expect(ladder.getByRole('link').last()).toBeVisible();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByText(`${count} roles`, { exact: true }).first()).toBeVisible();
  await expect(page.locator('.animate-pulse')).toHaveCount(0);
  await page.getByRole('banner').getByLabel('Search roles').fill(title);
  await page.getByRole('option', { name: title }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('application').getByRole('link', { name: title }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('on a slow connection something stands at once, of the size that comes, and everything comes', async ({
  page,
}) => {
  test.slow();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  const slowDown = (isSlow: boolean) =>
    devtools.send('Network.emulateNetworkConditions', {
      ...slow,
      ...(isSlow ? {} : { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }),
    });

  await slowDown(true);
  await page.goto(`${site}roles/data-analyst`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data Analyst');

  await slowDown(false);
  const shown = {
    '/': /See where a role/,
    '/roles/data-engineer': 'Data Engineer',
    '/map': 'Map of all roles',
  };
  for (const path of Object.keys(shown)) {
    await page.goto(path);
    await expect(page.locator('.animate-pulse')).toHaveCount(0);
  }
  await page.addInitScript(() => {
    const stood: number[] = [];
    let shift = 0;
    Object.assign(window, { stood, shiftOf: () => shift });
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('.animate-pulse'))
        stood.push(each.getBoundingClientRect().height);
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await slowDown(true);
  for (const [path, heading] of Object.entries(shown)) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('.animate-pulse')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const { stood, shift } = await page.evaluate(() => {
      const { stood: heights, shiftOf } = window as unknown as { stood: number[]; shiftOf: () => number };
      return { stood: heights, shift: shiftOf() };
    });
    expect(stood.length, path).toBeGreaterThan(0);
    expect(Math.min(...stood), path).toBeGreaterThanOrEqual(24);
    expect(shift, path).toBeLessThanOrEqual(0.02);
  }
});

test('one neighbour that cannot be had is named, and the rest of the view stands', async ({ page }) => {
  await spoil(page, '**/data/roles/*/senior-software-engineer.json', { status: 500, body: '' });
  await page.goto('/roles/expert-software-engineer?depth=2');
  await expect(page.getByRole('status').filter({ hasText: 'Senior Software Engineer' })).toContainText(
    'could not be loaded',
  );
  await expect(
    page.getByRole('application').getByRole('link', { name: /^Distinguished Engineer/ }),
  ).toBeVisible();
});

test('a broken search leaves the rest of the page as it is', async ({ page }) => {
  await spoil(page, '**/data/index.*.json', { status: 500, body: '' });
  await page.goto('/roles/expert-software-engineer');
  await page.getByRole('banner').getByLabel('Search roles').fill('data');
  await expect(page.getByText('The list of roles could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
});

test.describe('when the code of the graph does not arrive', () => {
  test.use({ allowedInConsole: /^Failed to load resource|dynamically imported module/ });

  test('the page stands, and the list is offered in its place', async ({ page }) => {
    await page.route('**/assets/role-graph-*.js', (route) => route.abort());
    await page.goto('/roles/expert-software-engineer');
    await expect(page.getByRole('alert')).toContainText('The graph could not be drawn');
    await expect(page.getByRole('complementary', { name: /^About/ })).toContainText('$180,000 - $275,000+');
    await page.getByRole('link', { name: 'Show the list' }).click();
    await expect(page.getByRole('region', { name: 'Leads to' }).getByRole('link')).toHaveCount(4);
  });
});

test('an unknown role gets suggestions', async ({ page }) => {
  await page.goto('/roles/expert-sofware-enginer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such role here');
  await page.getByRole('link', { name: 'Expert Software Engineer' }).click();
  await expect(page).toHaveURL(/\/roles\/expert-software-engineer$/);
});

test('no address does harm, whatever role it names', async ({ page }) => {
  for (const id of [
    '__proto__',
    'constructor',
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'a'.repeat(500),
    '%F0%9F%92%B0',
  ]) {
    await page.goto(`/roles/${id}`);
    await expect(page.getByRole('heading', { level: 1 }), id).toHaveText(/no such role|no page/);
  }
});

test('another name of a role leads to the role', async ({ page }) => {
  await page.goto('/roles/mts');
  await expect(page).toHaveURL(/\/roles\/member-of-technical-staff$/);
});

test('an address that is no page offers the start', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a role document full of HTML is shown as text', async ({ page }) => {
  await page.goto(`${ownCorpus}/roles/keeper`);
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText(
    '<img src=x onerror="window.hacked = true">',
  );
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText(
    'Light the lamp at dusk <svg onload="window.hacked = true"></svg>.',
  );
  await page.goto(`${ownCorpus}/roles/keeper?view=list`);
  await expect(page.getByRole('region', { name: 'Leads to' })).toContainText('Harbor Master');
  await page.goto(`${ownCorpus}/compare?roles=keeper,harbor-master`);
  await expect(page.getByRole('region', { name: 'Pay bands' })).toContainText('Not comparable');
  const hacked = await page.evaluate(() => 'hacked' in window);
  expect(hacked).toBe(false);
  expect(await page.locator('main a[href^="javascript:"], main iframe, main img, main script').count()).toBe(
    0,
  );
});

test('a folder of one’s own is shown in place of the built-in corpus, whatever state it is in', async ({
  page,
}) => {
  await page.goto(`${ownCorpus}/`);
  await expect(page.getByRole('heading', { level: 3, name: 'Lights' })).toBeVisible();
  await page.getByRole('link', { name: 'Harbor Master' }).first().click();
  await expect(page.locator('main header')).toContainText('£45,000 – £60,000 a year');
  await page.goto(`${ownCorpus}/roles/constructor`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Constructor');
});
