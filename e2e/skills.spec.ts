import { expect, test } from './test.ts';
import type { Page } from '@playwright/test';

const role = '/roles/data-engineer';
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('ladderway.skills'));
const tick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `I have this: ${name}`, exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: 'About Data Engineer' });

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a skill ticked in a role is counted everywhere, and leaves nothing on the device', async ({ page }) => {
  await page.goto(role);
  await tick(page, 'SQL').check();
  await tick(page, 'Python').check();
  const said = panel(page).getByRole('status').filter({ hasText: 'Covers 2 of' });
  await expect(said).toHaveText(/^Covers 2 of \d+ of the skills it names\.$/);
  const coverage = /2 of \d+/.exec((await said.textContent()) ?? '')?.[0] ?? '';

  await expect(page.getByRole('article').getByText(`Covers ${coverage} skills`)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Data Engineer, this role/ })).toHaveAccessibleName(
    new RegExp(`You have ${coverage} of its skills`),
  );
  await page.getByRole('radio', { name: 'Table' }).check();
  await page
    .getByRole('columnheader', { name: /^Skills you have/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/sort=covered/);
  await expect(page.getByRole('row').nth(1)).toContainText(coverage);

  await page.getByRole('link', { name: 'All skills you have' }).click();
  const mine = page.getByRole('region', { name: 'Skills you have' });
  await expect(mine.getByRole('listitem')).toHaveText([/SQL/, /Python/]);
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill('kubernets');
  await page.getByRole('checkbox', { name: 'Kubernetes', exact: true }).check();
  await expect(mine.getByRole('status')).toHaveText('3 skills');
  const reachable = page.getByRole('region', { name: 'Roles you could move to' });
  const first = reachable.getByRole('listitem').first();
  await expect(first).toContainText(/Covers \d+ of \d+/);
  await first.getByText('Why').click();
  await expect(first).toContainText(/asked for by \d+ of \d+ roles: counts \d\.\d/);
  expect(await stored(page)).toBeNull();

  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(page.getByText(/^covers \d+ of \d+$/).first()).toBeVisible();
});

test('skills are kept and deleted when that is asked for, and other tabs follow', async ({
  page,
  context,
}) => {
  await page.goto('/skills');
  await page.getByRole('checkbox', { name: 'Python', exact: true }).check();
  await page.getByRole('switch', { name: 'Keep on this device' }).check();
  expect(await stored(page)).toBe('python');

  const other = await context.newPage();
  await other.goto('/skills/sql');
  await other.getByRole('checkbox', { name: /^I have this/ }).check();
  const mine = page.getByRole('region', { name: 'Skills you have' });
  await expect(mine.getByRole('listitem')).toHaveText([/Python/, /SQL/]);

  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByRole('heading', { name: 'Skills you have' })).toBeFocused();
  expect(await stored(page)).toBeNull();
  await expect(other.getByRole('checkbox', { name: /^I have this/ })).not.toBeChecked();
});

test('a link asks before its skills are used, and leaves the address', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ladderway.skills', 'sql'));
  await page.goto('/skills/python#skills=sql,python,basket-weaving');
  const question = page.getByRole('dialog', { name: 'This link brings 3 skills' });
  await expect(question).toContainText('2 of them would be added to the 1 you have.');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page).toHaveURL(/\/skills\/python$/);
  expect(await stored(page)).toBe('sql');

  await page.evaluate(() => (location.hash = '#skills=python'));
  await page.getByRole('button', { name: 'Use them' }).click();
  await expect(page).toHaveURL(/\/skills\/python$/);
  await expect(page.getByRole('checkbox', { name: /^I have this/ })).toBeChecked();
  expect(await stored(page)).toBe('sql,python');
});

test('a device that keeps nothing says so once, and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('ladderway.skills', '{"nonsense":1}');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/skills');
  await expect(page.getByText('Some of the skills that this device kept could not be read.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Python', exact: true }).check();
  await expect(page.getByText('This device keeps no skills')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Skills you have' }).getByRole('status')).toHaveText(
    '1 skill',
  );
});

test('a skill tells who asks for it in which words, and what stands around it', async ({ page }) => {
  await page.goto('/skills/golang');
  await expect(page).toHaveURL(/\/skills\/go$/);
  await page.goto('/skills/python');
  const asking = page.getByRole('region', { name: 'Who asks for it' });
  await expect(asking.locator('blockquote').first()).toContainText(/Python/);
  await expect(page.getByRole('region', { name: 'Narrower' })).toContainText('pandas');
  await expect(page.getByRole('region', { name: 'Asked for together' })).toContainText(/\d of \d/);
  await page.getByRole('link', { name: 'Show these roles on the map' }).click();
  await expect(page).toHaveURL(/\/map\?skill=python$/);
  await expect(page.getByRole('button', { name: 'Remove filter Asks for Python' })).toBeVisible();

  await page.goto('/skills/pythn');
  await page.getByRole('link', { name: 'Python', exact: true }).click();
  await expect(page).toHaveURL(/\/skills\/python$/);
});
