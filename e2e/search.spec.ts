import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: /^Search/ });
const groupsOf = (page: Page) => page.getByRole('banner').getByRole('group');
const groupOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const firstOption = (page: Page) => page.getByRole('option').first();

/** Opens the search of the header and waits until it works. */
async function openSearch(page: Page) {
  await page.getByRole('banner').getByLabel('Search roles').focus();
  await expect(page.getByText('Type a title, its initials')).toBeVisible();
  await expect(page.getByText('Loading roles')).toHaveCount(0);
}

test('what is found stands in groups, roles first, with what matched marked', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('securi');
  await expect(groupsOf(page)).toHaveCount(3);
  const labels = await groupsOf(page).evaluateAll((all) =>
    all.map((each) => document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent),
  );
  expect(labels).toEqual(['Roles', 'Skills', 'Families']);
  await expect(firstOption(page).locator('mark')).toHaveText('Securi');
  await expect(firstOption(page)).toHaveAttribute('aria-selected', 'false');
  await expect(groupOf(page, 'Skills').getByRole('option').first()).toContainText(/asked for by \d+ roles?/);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/\d roles, \d skills, 1 family/);
});

test('beginnings of words, other names and typos lead to a role, and say why', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('sensof');
  await expect(firstOption(page)).toContainText('Senior Software Engineer');
  await expect(firstOption(page).locator('mark')).toHaveText(['Sen', 'Sof']);
  await boxOf(page).fill('ethical');
  await expect(firstOption(page)).toContainText('Penetration Tester');
  await expect(firstOption(page)).toContainText('also Ethical Hacker');
  await expect(firstOption(page).locator('mark')).toHaveText(['Ethical']);
  await boxOf(page).fill('penatration tester');
  await expect(firstOption(page)).toContainText('Penetration Tester');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/penetration-tester$/);
});

for (const [what, late] of [
  ['code', '**/assets/site-search-*.js'],
  ['index', '**/data/index.*.json'],
] as const)
  test(`where the ${what} of the search is late, what was typed stays, and Enter waits for the best match`, async ({
    page,
  }) => {
    const held: (() => void)[] = [];
    let isHeld = true;
    await page.route(late, async (route) => {
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    const release = () => {
      isHeld = false;
      held.forEach((resolve) => resolve());
    };
    await page.goto('/compare');
    const box = page.getByRole('banner').getByLabel('Search roles');
    await box.focus();
    await page.keyboard.type('data analyst');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner').getByText('Searching …')).toBeVisible();
    await page.keyboard.type('s');
    await expect(page.getByText('Searching …')).toHaveCount(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner').getByText('Searching …')).toBeVisible();
    await expect(box).toHaveValue('data analyst');
    await expect(box).toBeFocused();
    await expect(page).toHaveURL(/\/compare$/);
    release();
    await expect(page).toHaveURL(/\/roles\/data-analyst$/);
    await expect(box).toHaveValue('');
  });

test('arrows walk across groups, and Home and End stay with the text', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('security');
  const active = () => boxOf(page).getAttribute('aria-activedescendant');
  await expect.poll(active).not.toBeNull();
  const inGroup = (name: string) => groupOf(page, name).locator('[data-highlighted]');
  await expect(inGroup('Roles')).toHaveCount(1);
  for (let step = await groupOf(page, 'Roles').getByRole('option').count(); step > 0; step -= 1)
    await page.keyboard.press('ArrowDown');
  await expect(inGroup('Skills')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(inGroup('Roles')).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await expect(boxOf(page)).toHaveValue('xsecurity');
});

test('a skill stays in the box and narrows to the roles that ask for it', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('kuberntes');
  await expect(groupOf(page, 'Roles that ask for Kubernetes').getByRole('option').first()).toBeVisible();
  await page.getByRole('option', { name: /^Kubernetes asked for/ }).click();
  await expect(page.getByText('asks for: Kubernetes')).toBeVisible();
  await expect(boxOf(page)).toBeFocused();
  const asking = groupOf(page, 'Roles that ask for Kubernetes').getByRole('option');
  const all = await asking.count();
  expect(all).toBeGreaterThan(6);
  await page.keyboard.type('senior');
  await expect(firstOption(page)).toContainText('Senior');
  expect(await asking.count()).toBeLessThan(all);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect(asking).toHaveCount(all);
  await page.keyboard.press('Backspace');
  await expect(page.getByText('asks for: Kubernetes')).toHaveCount(0);
});

test('a skill is found by other words for it, which are shown', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('k8s');
  await expect(groupOf(page, 'Skills').getByRole('option').first()).toContainText(/Kubernetes.*also K8s/);
  await expect(groupOf(page, 'Skills').locator('mark').first()).toHaveText('K8s');
  await boxOf(page).fill('amazon web services');
  await expect(groupOf(page, 'Roles that ask for AWS').getByRole('option').first()).toBeVisible();
});

test('a family leads to its part of the map', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('skilled');
  await page.getByRole('option', { name: /^Skilled trades/ }).click();
  await expect(page).toHaveURL(/\/map\?family=skilled-trades$/);
});

test('commands are found by their words, and alone behind >', async ({ page }) => {
  await page.goto('/roles/software-engineer');
  await openSearch(page);
  await boxOf(page).fill('night');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();

  await openSearch(page);
  await boxOf(page).fill('>');
  await expect(groupsOf(page)).toHaveCount(1);
  await expect(page.getByRole('option', { name: 'Compare this role…' })).toBeVisible();
  await boxOf(page).fill('> table');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=table$/);

  await openSearch(page);
  await boxOf(page).fill('> keys');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(boxOf(page)).not.toBeFocused();
});

test.describe('with access to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link to a view is copied, and that is said', async ({ page }) => {
    await page.goto('/roles/software-engineer?view=list');
    await openSearch(page);
    await boxOf(page).fill('> copy');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname + new URL(copied).search).toBe('/roles/software-engineer?view=list');
  });
});

test('before anything is typed, roles opened lately and families are offered', async ({ page }) => {
  await page.goto('/roles/software-engineer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Software Engineer');
  await page.goto('/roles/data-analyst');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data Analyst');
  await page.goto('/');
  await openSearch(page);
  await expect(groupOf(page, 'Opened lately').getByRole('option')).toHaveText([
    /^Data Analyst/,
    /^Software Engineer/,
  ]);
  await expect(groupOf(page, 'Families').getByRole('option')).toHaveCount(6);
  // Nothing is chosen by a stray Enter.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/data-analyst$/);
});

for (const [what, spoil] of [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no');
        },
      }),
  ],
  [
    'full of nonsense',
    () => localStorage.setItem('ladderway.recent-roles', '{"a":[1,"<img>",__proto__,no-such-role'),
  ],
] as const)
  test(`search works where storage is ${what}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto('/');
    await openSearch(page);
    await expect(groupOf(page, 'Opened lately')).toHaveCount(0);
    await boxOf(page).fill('data an');
    await expect(firstOption(page)).toContainText('Data Analyst');
  });

test('Escape clears first, then goes back to where the keyboard was', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Compare' });
  await link.focus();
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('data');
  await expect(firstOption(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toHaveValue('');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
});

test('where single keys are switched off, / is a letter like any other, and Ctrl K still leads to the search', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('ladderway.single-keys', 'off'));
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Compare' });
  await link.focus();
  await page.keyboard.press('/');
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
});

test('where nothing matches, what is near is suggested', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await boxOf(page).fill('zqxv');
  await expect(page.getByText('Nothing matches “zqxv”')).toBeVisible();
  await boxOf(page).fill('sftwrenginer');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await expect(groupOf(page, 'Did you mean').getByRole('option').first()).toContainText('Software Engineer');
});

test('the box of the comparison finds roles alone', async ({ page }) => {
  await page.goto('/compare?roles=software-engineer');
  const box = page.getByLabel('Add a role to the comparison');
  await box.fill('data eng');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Data Engineer');
  await expect(page.getByRole('group', { name: 'Skills' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/roles=software-engineer,data-engineer$/);
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

test('axe finds nothing in the search: empty, with groups, with a skill, without a match', async ({
  page,
}) => {
  await page.goto('/compare');
  await openSearch(page);
  const check = async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('header')
      .options({ resultTypes: ['violations'] })
      .withTags(rules)
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await check();
  await boxOf(page).fill('security');
  await expect(groupOf(page, 'Families')).toBeVisible();
  await check();
  await boxOf(page).fill('kubernetes');
  await page.getByRole('option', { name: /^Kubernetes asked for/ }).click();
  await expect(page.getByText('asks for: Kubernetes')).toBeVisible();
  await check();
  await boxOf(page).fill('zqxv');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await check();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('a button opens the search over the page, and everything in it can be touched', async ({ page }) => {
    await page.goto('/roles/software-engineer');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Search' });
    const box = sheet.getByRole('combobox');
    await expect(box).toBeFocused();
    await expect(sheet.getByRole('option').first()).toBeVisible();
    await box.fill('kubernetes');
    await sheet.getByRole('option', { name: /^Kubernetes asked for/ }).tap();
    await expect(sheet.getByText('asks for: Kubernetes')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const heights = await sheet
      .getByRole('option')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await sheet.getByRole('option', { name: /^Cloud Engineer/ }).tap();
    await expect(page).toHaveURL(/\/roles\/cloud-engineer$/);
    await expect(sheet).toHaveCount(0);
  });

  test('Escape clears, then closes and goes back to the button', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.click();
    const sheet = page.getByRole('dialog', { name: 'Search' });
    await expect(sheet.getByRole('option').first()).toBeVisible();
    await page.keyboard.type('data');
    await page.keyboard.press('Escape');
    await expect(sheet.getByRole('combobox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});
