import { expect, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

test('a role opens as a list, and as a graph on demand', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await expect(page.getByRole('region', { name: 'Comes from' })).toBeVisible();
  await page.getByRole('radio', { name: 'Graph' }).tap();
  const focus = page.getByRole('application').locator('[data-place="focus"]');
  await expect(focus).toBeInViewport();
  await page
    .getByRole('application')
    .getByRole('link', { name: /^Software Architect/ })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Software Architect');
});

test('no page needs sideways scrolling from 320 px on', async ({ page }) => {
  for (const path of [
    '/',
    '/roles/member-of-technical-staff',
    '/roles/member-of-technical-staff?view=graph',
    '/compare?roles=member-of-technical-staff,expert-software-engineer,site-reliability-engineer,software-engineer',
    '/map',
    '/map?view=map&family=security,data',
    '/no/such/page',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.animate-pulse')).toHaveCount(0);
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 700 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow, { message: `${path} at ${width} px` }).toBeLessThanOrEqual(0);
    }
  }
});

test('everything that is touched is large enough', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await expect(page.getByRole('region', { name: 'Comes from' })).toBeVisible();
  const small = await page
    .locator('button, header a, main section a[data-role-id], label:has(input)')
    .evaluateAll((all) =>
      all
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
});
