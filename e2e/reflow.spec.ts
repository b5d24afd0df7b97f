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

/** What is written and can't be read: cut off at a side of the box it stands in, or lying over the next label of its drawing. */
const unreadable = (page: Page) =>
  page.locator('body').evaluate((body) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!text || !owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (owner.closest('.sr-only, [inert], option, [title], [role=application]')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      // What is scrolled in its own frame can be brought into sight, and what is for screen readers alone has no room.
      let edges = { left: 0, right: innerWidth, width: innerWidth };
      for (let around: Element | null = owner; around && around !== body; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX !== 'visible') edges = around.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll')
          edges = { left: -Infinity, right: Infinity, width: Infinity };
        if (overflowX !== 'visible') break;
      }
      if (
        edges.width > 1 &&
        boxes.some(({ left, right }) => left < edges.left - 1.5 || right > edges.right + 1.5)
      )
        found.push(`cut: ${text}`);
    }
    for (const drawing of document.querySelectorAll('main svg')) {
      const labels = [...drawing.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
      for (const [at, { right, left, top, bottom }] of labels.entries())
        for (const next of labels.slice(at + 1))
          if (
            next.left < right - 1 &&
            next.right > left + 1 &&
            next.top < bottom - 6 &&
            next.bottom > top + 6
          )
            found.push(`over one another: ${drawing.textContent}`);
    }
    return [...new Set(found)];
  });

test('nothing is cut off in any language on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    `${role}?view=table`,
    '/compare?roles=member-of-technical-staff,expert-software-engineer,site-reliability-engineer,software-engineer',
    '/routes?from=member-of-technical-staff&to=software-engineer&prefer=pay&lateral=no',
  ]) {
    await open(page, { path });
    for (const locale of ['de', 'es', 'ar']) {
      await page.locator('#language').selectOption(locale);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('.animate-pulse')).toHaveCount(0);
      await expect.poll(() => unreadable(page), { message: `${path} ${locale}` }).toEqual([]);
      const isWider = () =>
        page.evaluate(() => document.scrollingElement!.scrollWidth > document.scrollingElement!.clientWidth);
      await expect.poll(isWider, { message: `${path} ${locale}` }).toBe(false);
      if (!path.startsWith(role)) continue;
      await page.getByRole('button', { name: /^(Exportieren|Exportar|تصدير)$/ }).click();
      const menu = await page.getByRole('list', { name: /^(Exportieren|Exportar|تصدير) / }).boundingBox();
      expect([menu!.x >= 0, menu!.x + menu!.width <= 320], `export ${locale}`).toEqual([true, true]);
      await page.keyboard.press('Escape');
    }
  }
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
