import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { missingCode, openOfflineSite, type OfflineSite } from './offline-site.ts';
import { expect, test } from './test.ts';

// What the browser says of requests that failed, by itself and of those that went by the worker.
test.use({ allowedInConsole: /^Failed to load resource|FetchEvent|net::ERR/ });

let site: OfflineSite;
test.beforeEach(async () => {
  site = await openOfflineSite();
});
test.afterEach(() => site.stop());

const untilKept = (page: Page, file: string) =>
  expect
    .poll(() =>
      page.evaluate(async (name) => {
        const isControlled = navigator.serviceWorker.controller !== null;
        const keys = await Promise.all(
          (await caches.keys()).map(async (key) => (await caches.open(key)).keys()),
        );
        return isControlled && keys.flat().some(({ url }) => url.endsWith(name));
      }, file),
    )
    .toBe(true);

/** Leaves a page or a worker no room on the device until it calls `makeRoom`. */
function fillUp(): void {
  const full = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  const real = Object.getOwnPropertyDescriptor(Cache.prototype, 'put') ?? {};
  Object.defineProperty(Cache.prototype, 'put', { value: full, configurable: true });
  Object.assign(globalThis, { makeRoom: () => Object.defineProperty(Cache.prototype, 'put', real) });
}

function makeRoom(): void {
  (globalThis as unknown as { makeRoom: () => void }).makeRoom();
}

test('what was opened is there without a connection, and all roles once they are saved', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}embed/roles/keeper`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A page that keeps the site does so when it is idle; a ladder in another page has nothing to do then.
  await page.evaluate(() => new Promise((isIdle) => requestIdleCallback(isIdle)));
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registered()).toBe(0);
  await page.goto(`${site.url}roles/keeper?view=list`);
  await untilKept(page, '/keeper.json');
  expect(await registered()).toBe(1);

  const missing = await page.evaluate(async (path) => {
    const response = await fetch(new URL(`..${path}`, location.href));
    return [response.status, response.headers.get('content-type')?.split(';')[0]];
  }, missingCode);
  expect(missing).toEqual([404, 'text/plain']);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Leads to' })).toContainText('Harbor Master');
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('table')).toContainText('Harbor Master');
  await page.goto(`${site.url}roles/harbor-master`);
  await expect(page.getByRole('alert')).toContainText('The data could not be loaded');

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbor Master');
  await page.goto(site.url);
  const saving = page.getByRole('region', { name: 'Without a connection' });
  const [worker] = context.serviceWorkers();
  expect(worker).toBeDefined();
  await Promise.all([page.evaluate(fillUp), worker?.evaluate(fillUp)]);
  await saving.getByRole('button', { name: 'Save for offline' }).click();
  await expect(saving).toContainText('This device has no more room.');
  await expectNoViolations(page);
  await Promise.all([page.evaluate(makeRoom), worker?.evaluate(makeRoom)]);
  await saving.getByRole('button', { name: 'Save for offline' }).click();
  await expect(saving.getByRole('button', { name: 'Remove from this device' })).toBeFocused();
  await expect(saving).toContainText(/ files are on this device\. The site takes [\d.]{1,9} MB here\./);

  await context.setOffline(true);
  await page.goto(`${site.url}compare?roles=keeper,harbor-master`);
  await expect(page.getByRole('region', { name: 'Pay bands' })).toContainText('Not comparable');
  await page.goto(`${site.url}no/such/page`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});

test('a tab of an older version goes on, and shows the new one in the same view when it is asked to', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}roles/keeper?view=list`);
  await untilKept(page, '/keeper.json');
  await page.evaluate(() => Object.assign(window, { isSameVisit: true }));
  await site.publishAnew();

  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('table')).toContainText('Harbor Master');
  await expect(page).toHaveURL(/view=table/);

  const other = await context.newPage();
  await other.goto(`${site.url}roles/keeper`);
  await other.evaluate(() => Object.assign(window, { isSameVisit: true }));
  const note = (of: Page) =>
    of.getByRole('status').filter({ hasText: 'A new version of this site is ready.' });
  await expect(note(page)).toBeVisible();
  await expectNoViolations(page);
  expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(true);
  const loaded = page.waitForEvent('load');
  await note(page).getByRole('button', { name: 'Show it' }).click();
  await loaded;
  await expect(page.getByRole('table')).toContainText('Harbor Master');
  await expect(page).toHaveURL(`${site.url}roles/keeper?view=table`);
  expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(false);
  const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect((await scripts()).filter((name) => /assets\/.*\.js$/.test(name) && !name.endsWith('-2.js'))).toEqual(
    [],
  );
  await expect(note(page)).toBeHidden();

  await expect(note(other)).toBeVisible();
  expect(await other.evaluate(() => 'isSameVisit' in window)).toBe(true);
  await note(other).getByRole('button', { name: 'Later' }).click();
  await expect(note(other)).toBeHidden();
});
