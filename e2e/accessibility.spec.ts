import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, failedRequest, test } from './test.ts';

const focus = 'member-of-technical-staff';

const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.animate-pulse')).toHaveCount(0);
};

interface Scene {
  path: string;
  /** Brings the page, once it stands, into the state that is looked at. */
  arrange?: (page: Page) => Promise<unknown>;
  viewport?: { width: number; height: number };
  /** The details beside the paths are the same in each view, so they are looked at once. */
  withDetails?: true;
}

const scenes: Record<string, Scene> = {
  home: { path: '/' },
  'role as graph': { path: `/roles/${focus}`, withDetails: true },
  'opened neighbours and sentences': {
    path: `/roles/${focus}?with=staff-software-engineer.to&move=${focus}.staff-software-engineer`,
    arrange: (page) => expect(page.getByRole('region', { name: /^Move from/ })).toBeVisible(),
  },
  'role as list': { path: `/roles/${focus}?view=list` },
  'role as table': { path: '/roles/expert-software-engineer?view=table&sort=-pay' },
  'role as table on a phone': {
    path: '/roles/expert-software-engineer?view=table',
    viewport: { width: 390, height: 844 },
  },
  'role without a document': { path: '/roles/senior-product-manager-technical' },
  map: { path: '/map' },
  'map by pay, filtered': { path: '/map?axis=pay&family=security' },
  'map with a role selected': { path: '/map?role=security-engineer' },
  'map as list': { path: '/map?view=list' },
  'filter of the map open': {
    path: '/map',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Level' }).click();
      await expect(page.getByLabel('From level')).toBeVisible();
    },
  },
  'search open': {
    path: '/compare',
    arrange: async (page) => {
      await page.getByRole('banner').getByLabel('Search roles').fill('engineer');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'sheet open': {
    path: `/roles/${focus}?view=graph`,
    viewport: { width: 800, height: 900 },
    arrange: async (page) => {
      await page.getByRole('button', { name: /^About/ }).click();
      await expect(page.getByRole('heading', { name: 'At a glance' })).toBeInViewport();
    },
  },
  'dialog of keys': {
    path: `/roles/${focus}`,
    arrange: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  compare: {
    path: `/compare?roles=${focus},expert-software-engineer,site-reliability-engineer&skills=shared`,
  },
  'skills I have': {
    path: '/skills#skills=python,sql,amazon-ec2',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Use them' }).click();
      await expect(page.getByRole('heading', { name: 'Roles you could move to' })).toBeVisible();
    },
  },
  skill: { path: '/skills/python' },
  family: { path: '/families/data' },
  'empty comparison': { path: '/compare' },
  routes: { path: `/routes?from=${focus}&to=expert-software-engineer&prefer=skills` },
  'no route': { path: `/routes?from=expert-software-engineer&to=${focus}&lateral=no` },
  'what leads to a role': { path: `/routes?to=${focus}&view=leads` },
  'no page': { path: '/no/such/page' },
};

for (const [name, { path, arrange, viewport, withDetails }] of Object.entries(scenes))
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    if (viewport) await page.setViewportSize(viewport);
    if (!withDetails) await page.addInitScript(() => localStorage.setItem('ladderway.panel', 'closed 416'));
    await page.goto(path);
    await settled(page);
    await arrange?.(page);
    await expectNoViolations(page);
  });

test.describe('where something is wrong', () => {
  test.use({ allowedInConsole: failedRequest });

  test('axe finds nothing: unknown role', async ({ page }) => {
    await page.goto('/roles/no-such-role-at-all');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such role here');
    await expectNoViolations(page);
  });

  test('axe finds nothing: broken bundle', async ({ page }) => {
    await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`/roles/${focus}`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolations(page);
  });
});

test('nothing is announced as an edge, a node, or something to drag or select', async ({ page }) => {
  await page.goto(`/roles/${focus}`);
  await settled(page);
  const graph = page.getByRole('application');
  await expect(graph.locator('[data-card]')).toHaveCount(11);
  await expect(page.locator('[aria-roledescription]')).toHaveCount(0);
  await expect(page.locator('[draggable=true], [aria-grabbed], [aria-dropeffect]')).toHaveCount(0);
  await expect(graph.locator('.react-flow__node[tabindex], .react-flow__edge[tabindex]')).toHaveCount(0);
  const spoken = await page.locator('body').ariaSnapshot();
  expect(spoken.match(/\b(?:edge|node|drag|press enter or space)\b.*/gi)).toBeNull();
  expect(spoken.match(/react flow.*/gi)).toEqual(['React Flow attribution":', 'React Flow']);
  await expect(
    graph.getByRole('img', {
      name: `Step from Backend Developer to Member of Technical Staff. Stated by both roles.`,
    }),
  ).toHaveCount(1);
});

test('what a screen reader finds in the graph', async ({ page }) => {
  await page.goto(`/roles/${focus}`);
  await settled(page);
  await expect(page.getByRole('region', { name: /^Paths around/ })).toMatchAriaSnapshot({
    name: 'role-graph.aria.yml',
  });
});

test('what a screen reader finds in the table', async ({ page }) => {
  await page.goto(`/roles/${focus}?view=table`);
  await settled(page);
  await expect(page.getByRole('cell', { name: /of its/ }).first()).toBeVisible();
  await expect(page.getByRole('table')).toMatchAriaSnapshot({ name: 'role-table.aria.yml' });
});
