import type { Manifest } from '#contract/bundle-manifest.ts';
import type { RawIndex } from '#contract/bundle-index.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import type { RawSearch } from '#contract/bundle-search.ts';
import type { Locator, Page, Route } from '@playwright/test';
import { failedRequest, expect, test } from './test.ts';
import { routeLargeBundle } from './large-bundle.ts';
import { careers, ownCorpus, site } from './servers.ts';

test.use({ allowedInConsole: failedRequest });

/** What is wrong with a file, as its host does it, and what the page calls it. */
interface Fault {
  does: (route: Route) => unknown;
  called: 'could not be loaded' | 'is missing' | 'is broken';
}

const answers = (status: number, contentType: string, body: string) => (route: Route) =>
  route.fulfill({ status, contentType, body });

/** The file as it is, but for what is done to its text. */
const changes = (change: (text: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
};

/** The file as it is, but for what is done to what it holds. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Whoever spoils a file says what it is.
function spoilt<T>(spoil: (file: T) => unknown): Fault {
  const spoilText = (text: string): string => {
    const file = JSON.parse(text) as T;
    spoil(file);
    return JSON.stringify(file);
  };
  return { does: changes(spoilText), called: 'is broken' };
}

const faults: Record<string, Fault> = {
  'is missing (404)': { does: answers(404, 'text/plain', 'Not found'), called: 'is missing' },
  'fails on the server (500)': { does: answers(500, 'text/plain', 'Oh no'), called: 'could not be loaded' },
  'is a page in place of JSON': {
    does: answers(200, 'text/html', '<!doctype html><title>Hello</title>'),
    called: 'is missing',
  },
  'is empty': { does: answers(200, 'application/json', ''), called: 'is broken' },
  'is cut off': { does: changes((text) => text.slice(0, text.length / 2)), called: 'is broken' },
  'is of another version': spoilt<Manifest>((file) => Object.assign(file, { format: 99 })),
  'does not hold what it should': {
    does: answers(200, 'application/json', '{"format":3,"name":7,"roles":null,"files":[]}'),
    called: 'is broken',
  },
  'holds nothing': { does: answers(200, 'application/json', 'null'), called: 'is broken' },
  'has NaN in place of a number': {
    does: changes((text) => text.replace(/:\s*\d+/, ':NaN')),
    called: 'is broken',
  },
  'cannot be reached': { does: (route) => route.abort(), called: 'could not be loaded' },
  'never comes': { does: () => undefined, called: 'could not be loaded' },
};

const role = '/roles/expert-software-engineer';
const roleFile = '**/data/roles/*/expert-software-engineer.json';
const indexFile = '**/data/index.*.json';
const searchFile = '**/data/search.*.json';
const manifestFile = '**/data/manifest.json';

/** Each file of a bundle that the app reads, a page that can't do without it, and what can be wrong with this file alone. */
const files: { name: string; pattern: string; path: string; shows: RegExp; own: Record<string, Fault> }[] = [
  {
    ...{ name: 'the manifest', pattern: manifestFile, path: role, shows: /Expert Software Engineer/ },
    own: {
      'names no file': { ...spoilt<Manifest>((file) => (file.files = {})), called: 'is missing' },
      'leads elsewhere': spoilt<Manifest>((file) => (file.files['../../secret'] = '0123456789')),
      'has a hash that is an address': spoilt<Manifest>((file) => (file.files['index'] = '//evil.example')),
    },
  },
  {
    ...{ name: 'the index', pattern: indexFile, path: '/', shows: /See where a role comes from/ },
    own: {
      'has an id twice': spoilt<RawIndex>(({ roles: { ids } }) => ids.fill('a', 0, 2)),
      'has a move to nowhere': spoilt<RawIndex>(({ steps: { gaps } }) => (gaps[0] = 1e6)),
      'has columns of unequal length': spoilt<RawIndex>(({ roles: { rank } }) => rank.pop()),
    },
  },
  {
    ...{ name: 'the skills', pattern: searchFile, path: '/skills/python', shows: /Python/ },
    own: {
      'has a skill that nobody asks for': spoilt<RawSearch>(({ skills: { gaps } }) => (gaps[0] = 1e6)),
      'has a skill without a name': spoilt<RawSearch>(({ skills: { names } }) => names.pop()),
    },
  },
  {
    ...{ name: 'the role', pattern: roleFile, path: role, shows: /Expert Software Engineer/ },
    own: {
      'has a move to nowhere': spoilt<RoleFile>(({ neighbourhood: { moves } }) =>
        Object.assign(moves[0] ?? {}, { to: 'nowhere' }),
      ),
      'has a neighbour twice': spoilt<RoleFile>(({ neighbourhood: { roles } }) =>
        roles.push(...roles.slice(-1)),
      ),
      'is that of another role': spoilt<RoleFile>((file) => (file.role.id = 'data-analyst')),
      'has a card at no place': spoilt<RoleFile>(({ neighbourhood: { positions } }) =>
        Object.assign(positions[0] ?? {}, { x: null }),
      ),
    },
  },
];

const alerts = (page: Page): Locator => page.getByRole('alert');

/** From now on, the page waits for files a hundredth of the time that it gives them otherwise, or as long again. */
const hurry = (page: Page, isHurried: boolean) =>
  page.evaluate((is) => Object.assign(window, { isHurried: is }), isHurried);

async function makeHurriable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (limit) => timeout('isHurried' in window && window.isHurried ? limit / 100 : limit);
  });
}

for (const { name, pattern, path, shows, own } of files)
  test(`whatever is wrong with ${name}, the page says so and trying again helps`, async ({ page }) => {
    await makeHurriable(page);
    let isFirst = true;
    for (const [what, fault] of Object.entries({ ...faults, ...own }))
      await test.step(`it ${what}`, async () => {
        await page.unroute(pattern);
        let isAsked = false;
        await page.route(pattern, (route) => {
          isAsked = true;
          return fault.does(route);
        });
        if (isFirst) await page.goto(path);
        else {
          await hurry(page, what === 'never comes');
          await page.getByRole('button', { name: /^Try again/ }).click();
        }
        isFirst = false;
        await expect.poll(() => isAsked).toBe(true);
        await expect(page.locator('.animate-pulse')).toHaveCount(0);
        await expect(alerts(page).getByRole('heading')).toContainText(fault.called);
        await expect(page.getByRole('banner')).toBeVisible();
      });
    await page.unroute(pattern);
    await hurry(page, false);
    await page.getByRole('button', { name: /^Try again/ }).click();
    await expect(alerts(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shows);
  });

/** Every page that shows files of the bundle, with a file that it can't do without and what it says once that is there. */
const views = [
  { view: 'a role as a list', path: `${role}?view=list`, pattern: manifestFile, shows: 'Expert Software' },
  { view: 'a role as a table', path: `${role}?view=table`, pattern: roleFile, shows: 'Expert Software' },
  { view: 'the map', path: '/map', pattern: indexFile, shows: 'Map of all roles' },
  { view: 'the map as a list', path: '/map?view=list', pattern: manifestFile, shows: 'Map of all roles' },
  {
    view: 'the routes',
    path: '/routes?from=data-engineer&to=senior-data-engineer',
    pattern: indexFile,
    shows: 'Plan a route',
  },
  { view: 'a family', path: '/families/data', pattern: indexFile, shows: 'Data' },
  { view: 'a skill', path: '/skills/python', pattern: indexFile, shows: 'Python' },
  { view: 'the skills somebody has', path: '/skills', pattern: searchFile, shows: 'Skills' },
  {
    view: 'a comparison',
    path: '/compare?roles=data-engineer,data-analyst',
    pattern: '**/data/roles/*/data-engineer.json',
    shows: 'Compare',
  },
  { view: 'an embedded role', path: `/embed${role}`, pattern: roleFile, shows: 'Expert Software Engineer' },
  {
    view: 'an embedded comparison',
    path: '/embed/compare?roles=data-engineer,data-analyst',
    pattern: '**/data/roles/*/data-engineer.json',
    shows: 'Compare',
  },
  { view: 'an embedded map', path: '/embed/map', pattern: indexFile, shows: 'Map of all roles' },
  {
    view: 'an embedded route',
    path: '/embed/routes?from=data-engineer&to=senior-data-engineer',
    pattern: manifestFile,
    shows: 'Plan a route',
  },
] as const;

test('every view says what it lacks, and trying again helps', async ({ page }) => {
  const kinds = Object.values(faults).filter((fault) => fault !== faults['never comes']);
  for (const [number, { view, path, pattern, shows }] of views.entries())
    await test.step(view, async () => {
      const fault = kinds[number % kinds.length] ?? kinds[0];
      await page.route(pattern, (route) => fault?.does(route));
      await page.goto(path);
      await expect(alerts(page).first()).toContainText(fault?.called ?? '');
      await page.unroute(pattern);
      await page
        .getByRole('button', { name: /^Try again/ })
        .first()
        .click();
      await expect(alerts(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(shows);
    });
});

test('a ladder in another site’s page says what it lacks to readers and to the host, which has its own words where it stays silent', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    document.addEventListener('ladderway:error', (event) =>
      codes.push((event as CustomEvent<{ code: string }>).detail.code),
    );
  });
  const codes = () => page.evaluate(() => (window as unknown as { codes: string[] }).codes);
  await page.route(roleFile, answers(500, 'text/plain', 'Oh no'));
  await page.goto(careers);
  const embed = page.frameLocator('#column iframe');
  await expect(embed.getByRole('alert')).toContainText('could not be loaded');
  await expect.poll(codes).toEqual(['unreachable']);
  await page.unroute(roleFile);
  await embed.getByRole('button', { name: 'Try again' }).click();
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');

  await page.clock.install();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('#column iframe')).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(
    page.getByRole('link', { name: 'Career paths around Expert Software Engineer' }),
  ).toBeVisible();
  expect(await codes()).toEqual(['unreachable']);
});

test('where no code of the app arrives, its page says so after a while, and leads on', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  for (const path of [role, `/embed${role}`, new URL(`embed${role}`, site).href]) {
    await page.goto(path);
    const again = page.getByText('Load the page again');
    await expect(again, path).toBeAttached();
    await expect(again, path).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(again).toBeVisible();
  }
  await page.unroute('**/assets/index-*.js');
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
  await expect(page.getByText('taking long')).toBeHidden();
});

test('a role of enormous size is shown, and one that goes in circles without a place in the drawing is given one', async ({
  page,
}) => {
  await page.route(roleFile, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as RoleFile;
    const long = Array.from(
      { length: 3000 },
      (_, number) => `Sentence ${number} ${'of many words '.repeat(20)}`,
    );
    if (file.document) file.document.responsibilities.primary = long;
    await route.fulfill({ response, json: file });
  });
  await page.goto(role);
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText('Sentence 2999');
  await expect(page.getByRole('application').getByRole('link').first()).toBeVisible();
  await page.unroute(roleFile);
  await page.route(roleFile, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as RoleFile;
    const { neighbourhood } = file;
    neighbourhood.positions = neighbourhood.positions.slice(1);
    // Every move leads back as well, and one from a role to itself.
    for (const move of [...neighbourhood.moves]) {
      neighbourhood.moves.push({ ...move, from: move.to, to: move.from });
      neighbourhood.moves.push({ ...move, from: move.from, to: move.from });
    }
    file.role.title = '__proto__';
    await route.fulfill({ response, json: file });
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('__proto__');
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
  await page.route('**/data/roles/*/senior-software-engineer.json', answers(500, 'text/plain', ''));
  await page.goto('/roles/expert-software-engineer?depth=2');
  await expect(page.getByRole('status').filter({ hasText: 'Senior Software Engineer' })).toContainText(
    'could not be loaded',
  );
  await expect(
    page.getByRole('application').getByRole('link', { name: /^Distinguished Engineer/ }),
  ).toBeVisible();
});

test('a broken search leaves the rest of the page as it is', async ({ page }) => {
  await page.route(indexFile, answers(500, 'text/plain', ''));
  await page.goto('/roles/expert-software-engineer');
  await page.getByRole('banner').getByLabel('Search roles').fill('data');
  await expect(page.getByText('The list of roles could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
});

test.describe('when the code of a view does not arrive', () => {
  test.use({ allowedInConsole: /^Failed to load resource|dynamically imported module/ });

  test('the page stands, and the list is offered in its place', async ({ page }) => {
    for (const part of ['role-graph', 'table-view'])
      await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await page.goto(role);
    await expect(alerts(page)).toContainText('This view could not be drawn');
    await page.getByRole('radio', { name: 'Table' }).check();
    await expect(page).toHaveURL(/view=table/);
    await expect(alerts(page)).toContainText('This view could not be drawn');
    await expect(page.getByRole('complementary', { name: /^About/ })).toContainText('$180,000 - $275,000+');
    await page.getByRole('link', { name: 'Show the list' }).click();
    await expect(page.getByRole('region', { name: 'Leads to' }).getByRole('link')).toHaveCount(4);
  });

  test('no list is offered in the place of the list', async ({ page }) => {
    await page.route('**/assets/role-list-*.js', (route) => route.abort());
    await page.goto(`${role}?view=list`);
    await expect(alerts(page)).toContainText('This view could not be drawn');
    await expect(alerts(page).getByRole('button', { name: 'Load the page again' })).toBeVisible();
    await expect(alerts(page).getByRole('link')).toHaveCount(0);
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
