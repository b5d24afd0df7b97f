import { decodeIndex, type RoleIndexData } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import type { Manifest } from '#contract/bundle-manifest.ts';
import { filePath } from '#contract/bundle-paths.ts';
import type { APIRequestContext, Page } from '@playwright/test';
import { drawn } from './drawn.ts';
import { expect, test, withMotion } from './test.ts';

async function fetchIndex(request: APIRequestContext): Promise<RoleIndexData> {
  const manifest = (await (await request.get('/data/manifest.json')).json()) as Manifest;
  const parsed = parseIndex(await (await request.get(`/data/${filePath(manifest, 'index') ?? ''}`)).json());
  if (!parsed.ok) throw new Error(parsed.problem);
  return decodeIndex(parsed.value);
}

const counted = (met: number, total: number): string =>
  `${met.toLocaleString('en')} of ${total.toLocaleString('en')} roles`;

const map = (page: Page) => page.getByRole('application', { name: /^Map of/ });
const announced = (page: Page) => page.locator('p[aria-live]').filter({ hasText: /here$/ });

test('filters light up roles, stand in the address, and say how many roles they leave', async ({
  page,
  request,
}) => {
  const { roles } = await fetchIndex(request);
  await page.goto('/map');
  await expect(
    page.getByText(`${roles.length.toLocaleString('en')} roles`, { exact: true }).first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Family' }).click();
  await page.getByRole('checkbox', { name: /^Security/ }).check();
  const secure = roles.filter(({ family }) => family === 'Security');
  await expect(page.getByText(counted(secure.length, roles.length), { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/map\?family=security$/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Track' }).click();
  await page.getByRole('radio', { name: 'Management' }).check();
  const leading = secure.filter(({ level }) => level.track === 'management');
  await expect(page.getByText(counted(leading.length, roles.length), { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/map\?family=security&track=management$/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Remove filter Security' }).click();
  await expect(page).toHaveURL(/\/map\?track=management$/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/map$/);
});

test('a range of pay counts the bands that reach into it, in that unit alone', async ({ page, request }) => {
  const { roles } = await fetchIndex(request);
  await page.goto('/map');
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await page.getByLabel('At least').fill('100000');
  await page.getByLabel('At most').fill('120000');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/pay=100000-120000\.usd-year/);
  const met = roles.filter(({ pay }) => {
    if (pay?.currency !== 'USD' || pay.period !== 'year') return false;
    const [low, high] = [pay.min ?? pay.max, pay.openEnded ? Infinity : (pay.max ?? pay.min)];
    return low !== null && high !== null && low <= 120_000 && high >= 100_000;
  });
  expect(met.length).toBeGreaterThan(0);
  await expect(page.getByText(counted(met.length, roles.length), { exact: true }).first()).toBeVisible();
});

test('words light up roles, replace each other in the history, and are kept by a link', async ({ page }) => {
  await page.goto('/');
  await page.goto('/map');
  await page.getByRole('searchbox', { name: 'Light up roles by words' }).pressSequentially('security eng');
  await expect(page).toHaveURL(/\/map\?q=security\+eng$/);
  await expect(page.getByText(/^\d+ of [\d,]+ roles$/).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('walked by keyboard: arrows say each role, Space selects, Escape lets go, Enter opens', async ({
  page,
}) => {
  await page.goto('/map');
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(announced(page)).toHaveText(/, \d+ of \d+ here$/);
  const first = await announced(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(announced(page)).not.toHaveText(first ?? '');
  const title = ((await announced(page).textContent()) ?? '').split(', ')[0] ?? '';

  await page.keyboard.press('Space');
  const summary = page.getByRole('region', { name: 'Selected role' });
  await expect(summary.getByRole('heading', { level: 2 })).toContainText(title);
  await expect(page).toHaveURL(/\/map\?role=[a-z0-9-]+$/);
  await page.keyboard.press('Escape');
  await expect(summary).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('keys walk only between the roles that meet the filters', async ({ page, request }) => {
  const { roles } = await fetchIndex(request);
  await page.goto('/map?family=security&doc=yes');
  const titles = roles
    .filter((role) => role.family === 'Security' && role.documented)
    .map(({ title }) => title);
  await map(page).focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key);
    await expect(announced(page)).toBeAttached();
    const words = (await announced(page).textContent()) ?? '';
    expect(titles.some((title) => words.startsWith(`${title}, `))).toBe(true);
  }
});

test('a role is selected by a click, opened by its card, and found again by going back', async ({ page }) => {
  await page.goto('/map?role=security-engineer');
  const summary = page.getByRole('region', { name: 'Selected role' });
  await expect(summary.getByRole('heading', { name: 'Security Engineer' })).toBeVisible();
  const card = map(page).locator('[data-role-id="security-engineer"]');
  const place = () => card.boundingBox();
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
  // Without motion, the last press is drawn with the next frame; from then on cards are hidden until the map rests.
  await drawn(page);
  await expect(card).toBeVisible();
  const before = await place();
  await card.click();
  await expect(page).toHaveURL(/\/roles\/security-engineer$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/map\?role=security-engineer$/);
  await expect(card).toBeInViewport();
  await expect.poll(place).toEqual(before);

  await summary.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/map$/);
  await page.goBack();
  await expect(summary).toBeVisible();
});

test.describe('with motion', () => {
  test.use(withMotion);

  test('pointing, moving and zooming add nothing to the history', async ({ page }) => {
    await page.goto('/map');
    const frame = (await map(page).boundingBox())!;
    const length = await page.evaluate(() => history.length);
    await page.mouse.move(frame.x + 400, frame.y + 200);
    await page.mouse.down();
    await page.mouse.move(frame.x + 300, frame.y + 150, { steps: 5 });
    await page.mouse.up();
    await page.mouse.wheel(0, 120);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/\/map$/);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
});

test('the list has the same roles, in pages, with the same filters', async ({ page, request }) => {
  const { roles } = await fetchIndex(request);
  const documented = roles.filter((role) => role.documented);
  await page.goto('/map?view=list&doc=yes');
  await expect(
    page.getByText(counted(documented.length, roles.length), { exact: true }).first(),
  ).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(101);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('row')).toHaveCount(1 + Math.min(100, documented.length - 100));
  await page.getByRole('row').last().getByRole('link').click();
  await expect(page).toHaveURL(/\/roles\//);
  await page.goBack();
  await expect(page).toHaveURL(/page=2/);
});

test('broken values in the address of the map fall back to the defaults', async ({ page, request }) => {
  const { roles } = await fetchIndex(request);
  await page.goto('/map?family=%3Cscript%3E&level=x&pay=9&role=no-such-role&axis=z&page=-1&__proto__=x');
  await expect(
    page.getByText(`${roles.length.toLocaleString('en')} roles`, { exact: true }).first(),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the map opens as a list, and as a map on demand', async ({ page }) => {
    await page.goto('/map');
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('radio', { name: 'Map' }).check();
    await expect(map(page)).toBeVisible();
    await expect(page).toHaveURL(/\/map\?view=map$/);
  });
});
