import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { smallTargets } from './targets.ts';

const role = '/roles/member-of-technical-staff';

interface Scene {
  path: string;
  arrange?: (page: Page) => Promise<unknown>;
}

const scenes: Record<string, Scene> = {
  home: { path: '/' },
  'role as list': { path: `${role}?view=list` },
  'role as graph, with sentences': {
    path: `${role}?view=graph&with=staff-software-engineer.to&move=member-of-technical-staff.staff-software-engineer`,
    arrange: (page) => expect(page.getByRole('region', { name: /^Move from/ })).toBeVisible(),
  },
  'role as table': { path: `${role}?view=table` },
  compare: {
    path: '/compare?roles=member-of-technical-staff,expert-software-engineer,site-reliability-engineer,software-engineer',
  },
  map: { path: '/map' },
  routes: {
    path: '/routes?from=member-of-technical-staff&to=expert-software-engineer&avoid=solutions-architect',
  },
  'what leads to a role': { path: '/routes?to=member-of-technical-staff&view=leads' },
  'search open': {
    path: '/',
    arrange: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
      await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('engineer');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'dialog of keys': {
    path: role,
    arrange: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  'skills I have': {
    path: '/skills#skills=python,sql,kubernetes',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Use them' }).click();
      await expect(page.getByRole('heading', { name: 'Roles you could move to' })).toBeVisible();
    },
  },
  skill: { path: '/skills/python' },
  family: { path: '/families/data' },
  'no page': { path: '/no/such/page' },
};

const open = async (page: Page, { path, arrange }: Scene) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('.animate-pulse')).toHaveCount(0);
  await arrange?.(page);
};

/** Controls that cannot be brought into the window, and so cannot be used. */
const unreachable = (page: Page) =>
  page
    .locator('main, dialog[open]')
    .last()
    .locator('button, a[href], input, select')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest('[inert]'))
        // The graph's own cards are brought into sight by keys and by panning.
        .filter((each) => !each.closest('.react-flow__viewport'))
        .filter((each) => {
          each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const { left, right, top, bottom, width } = each.getBoundingClientRect();
          return width > 1 && (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight);
        })
        .map((each) => {
          const { x, y } = each.getBoundingClientRect();
          return `${each.getAttribute('aria-label') ?? each.textContent} at ${x}, ${y}`;
        }),
    );

// 320 × 240 px is what a window of 1,280 × 960 px shows at 400 %.
for (const [name, scene] of Object.entries(scenes))
  test(`no sideways scrolling on a small screen or at 400 %, everything in reach and large enough: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, scene);
    for (const size of [
      { width: 320, height: 640 },
      { width: 320, height: 240 },
    ]) {
      await page.setViewportSize(size);
      const overflow = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.scrollingElement!;
          return scrollWidth - clientWidth;
        });
      await expect.poll(overflow, { message: `${size.width} × ${size.height}` }).toBeLessThanOrEqual(0);
      await expect.poll(() => unreachable(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await smallTargets(page, 'button, a[href], input, select, [role=option]', 24)).toEqual([]);
  });

test('on a desktop everything is large enough to be hit', async ({ page }) => {
  for (const path of ['/', `${role}?with=staff-software-engineer.to`, `${role}?view=table`, '/map']) {
    await open(page, { path });
    expect(await smallTargets(page, 'button, a[href], input, select', 24), path).toEqual([]);
  }
});

test.describe('touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the main controls are large enough for a finger', async ({ page }) => {
    await open(page, { path: `${role}?view=graph` });
    await expect(page.getByRole('application')).toBeVisible();
    expect(
      await smallTargets(
        page,
        'header button, header a, fieldset label, [role=application] button, aside > div > button',
        44,
      ),
    ).toEqual([]);
    await open(page, { path: `${role}?view=list` });
    expect(await smallTargets(page, 'main section a[data-role-id], fieldset label', 44)).toEqual([]);
  });
});
