import type { Page } from '@playwright/test';
import { site } from './servers.ts';
import { expect, failedRequest, test } from './test.ts';

const role = `${site}roles/member-of-technical-staff`;
const details = 'main section + aside, main section + div';
const frames: { screen: string; viewport: { width: number; height: number }; differs?: string }[] = [
  { screen: 'a desktop', viewport: { width: 1440, height: 900 } },
  // The app has its details in a sheet there.
  { screen: 'a small window', viewport: { width: 940, height: 1100 }, differs: details },
  { screen: 'a small desktop', viewport: { width: 1024, height: 900 } },
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
];

/** What is seen first, on both kinds of page: the header with its controls, the title, what follows, a role in the graph or the list, the details. */
const first = [
  ...['header', 'header nav a', '#language', 'h1', 'main article > header', 'main h1 + p'],
  details,
  'svg a[href$="/roles/backend-developer"] rect, .react-flow__node [data-card][href*="/roles/backend-developer"]',
  ...[
    'main h2:not([id^="about-"] *)',
    'li a[href*="/roles/full-stack-developer"]',
    '#about-glance',
    '#about-glance dl',
  ],
];

/** Where that stands in the window, in px; what is not shown there is left out, and what differs by design. */
const places = (page: Page, differs?: string) =>
  page.evaluate(
    (selectors) => {
      const isSeen = (element: Element): boolean => {
        const { width, height, top } = element.getBoundingClientRect();
        return width > 1 && height > 1 && top < innerHeight && element.checkVisibility();
      };
      return selectors.flatMap((selector) => {
        const shown = [...document.querySelectorAll(`:is(${selector}):not(aside nav *)`)].find(isSeen);
        if (!shown) return [];
        const { x, y, width } = shown.getBoundingClientRect();
        return [{ selector, x: Math.round(x), y: Math.round(y), width: Math.round(width) }];
      });
    },
    first.filter((selector) => selector !== differs),
  );

// A font that comes late is not swapped in: here none does, however busy the machine is.
const expectedInConsole = /^Failed to load resource|Service Worker registration blocked/;

test.describe('where fonts are those of the system', () => {
  test.use({ allowedInConsole: expectedInConsole, serviceWorkers: 'block' });

  for (const { screen, viewport, differs } of frames)
    test(`a prerendered page is read without scripts on ${screen}, and the app takes its place without a jump`, async ({
      browser,
      page,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport });
      const still = await context.newPage();
      await still.goto(role);
      await expect(still.getByRole('heading', { name: 'Member of Technical Staff', level: 1 })).toBeVisible();
      for (const name of [
        'At a glance',
        'Role definition',
        'Moves',
        'Hard skills',
        'Education',
        'Experience',
      ])
        await expect(still.getByRole('heading', { name, exact: true })).toBeAttached();
      await still.locator('#about-moves').getByRole('link', { name: 'Backend Developer' }).first().click();
      await expect(still.getByRole('heading', { name: 'Backend Developer', level: 1 })).toBeVisible();
      await context.close();

      const waiting = await browser.newContext({ viewport });
      const before = await waiting.newPage();
      await before.route(/\.(js|woff2)$/, (route) => route.abort());
      const seen = new Map<string, Awaited<ReturnType<typeof places>>>();
      for (const address of [role, site]) {
        await before.goto(address);
        await expect(before.getByText('Reload the page to try again.')).toBeVisible();
        seen.set(address, await places(before, differs));
      }
      await waiting.close();

      await page.setViewportSize(viewport);
      await page.route(/\.woff2$/, (route) => route.abort());
      await page.addInitScript(() => {
        const shifts: number[] = [];
        const blank: number[] = [];
        Object.assign(window, { shifts, blank });
        const drawings = '[data-drawing], .react-flow__node, main ul a[href*="/roles/"]:not(aside *)';
        let wasDrawn = false;
        const look = (time: number) => {
          const isDrawn = [...document.querySelectorAll(drawings)].some((each) => each.checkVisibility());
          if (wasDrawn && !isDrawn) blank.push(time);
          wasDrawn ||= isDrawn;
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const [address, stood] of seen) {
        await page.goto(address);
        await expect(
          page
            .getByRole('button', { name: 'Copy link' })
            .or(page.getByRole('combobox'))
            .or(page.getByRole('textbox', { name: 'Find a role' }))
            .first(),
        ).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(stood.length).toBeGreaterThan(4);
        const stands = await places(page, differs);
        expect(stands.map(({ selector }) => selector)).toEqual(stood.map(({ selector }) => selector));
        const moved = stands.filter((is, at) => {
          const was = stood[at] ?? is;
          return Math.max(Math.abs(is.x - was.x), Math.abs(is.y - was.y), Math.abs(is.width - was.width)) > 1;
        });
        expect(moved, JSON.stringify(stood)).toEqual([]);
        const sum = await page.evaluate(() =>
          (window as unknown as { shifts: number[] }).shifts.reduce((all, each) => all + each, 0),
        );
        expect(sum, address).toBeLessThanOrEqual(0.02);
        expect(await page.evaluate(() => (window as unknown as { blank: number[] }).blank)).toEqual([]);
      }
    });
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

for (const { shown, width, address, seen } of [
  {
    shown: 'a graph',
    width: 700,
    address: 'roles/member-of-technical-staff',
    seen: '[data-view="graph"] [href$="/roles/backend-developer"]',
  },
  {
    shown: 'a list',
    width: 400,
    address: 'roles/member-of-technical-staff',
    seen: '[data-view="list"] [href$="/roles/backend-developer"]',
  },
  { shown: 'the map', width: 700, address: 'map', seen: 'canvas' },
  {
    shown: 'a comparison',
    width: 700,
    address: 'compare?roles=backend-developer,data-analyst',
    seen: 'main table',
  },
  {
    shown: 'a route',
    width: 700,
    address: 'routes?from=backend-developer&to=engineering-manager',
    seen: 'main ol li, main ul li',
  },
])
  test(`a page for frames names all that ${shown} needs, so that nothing waits for something else first`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const asked: string[] = [];
    page.on('request', (each) => asked.push(new URL(each.url()).pathname));
    await page.goto(`${site}embed/${address}`);
    await expect(page.locator(seen).first()).toBeVisible();
    const html = await (await request.get(`${site}embed/${address}`)).text();
    // What the query names, and what follows when the view is there.
    const later =
      /\/data\/(roles|index|search)[./].*json$|\/(page-actions|embed-button|copy-link|graph-extras|move-sentences)-[^/]*\.js$/;
    const files = asked.filter((path) => /\.(js|json)$/.test(path));
    const isNamed = (path: string) => html.includes(`"${path}"`);
    expect(files.filter((path) => !isNamed(path) && !later.test(path))).toEqual([]);
    expect(files.filter(isNamed).length).toBeGreaterThan(8);
    expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([]);
    // Of graph and list, one is fetched.
    const views = ['/role-graph-', '/role-list-'].filter((view) => files.some((path) => path.includes(view)));
    expect(views).toHaveLength(address.startsWith('roles/') ? 1 : 0);
  });
