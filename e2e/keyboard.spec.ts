import { expect, test } from './test.ts';

test('the first Tab offers a way past the header', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('the graph is one tab stop; arrows follow the lines, Enter opens, and focus is never lost', async ({
  page,
}) => {
  await page.goto('/roles/member-of-technical-staff');
  const application = page.getByRole('application');
  await expect(application.locator('[data-role-id][tabindex="0"]')).toHaveCount(1);
  await application.locator('[tabindex="0"]').focus();
  const focused = page.locator(':focus');

  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-place', 'advancement');
  const first = await focused.getAttribute('data-role-id');
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAttribute('data-role-id', first ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('data-place', 'focus');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-place', 'lateral');
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-place', 'entry');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-place', 'advancement');
  await expect(application.locator('[data-role-id][tabindex="0"]')).toHaveCount(1);

  const id = (await focused.getAttribute('data-role-id')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/roles/${id}$`));
  await expect(focused).toHaveAttribute('data-role-id', id);
  await expect(focused).toHaveAttribute('data-place', 'focus');
});

test('cards beyond the window of a large view arrive, and one that is walked to is brought into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto('/roles/chief-technology-officer?depth=2');
  const application = page.getByRole('application');
  const around = page.getByRole('status').filter({ hasText: 'roles around Chief Technology Officer' });
  const count = async () => Number.parseInt((await around.textContent()) ?? '', 10);
  // More than are drawn at once.
  await expect.poll(count).toBeGreaterThan(48);
  await expect(application.locator('[data-role-id][data-card]')).toHaveCount((await count()) + 1);
  await application.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAttribute('data-place', 'entry');
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('data-place', 'advancement');
  const frame = (await application.boundingBox())!;
  await expect
    .poll(async () => {
      const box = (await page.locator(':focus').boundingBox())!;
      return box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
    })
    .toBe(true);
});

test('searching by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: 'Ladders by family' })).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('banner').getByLabel('Search roles');
  await expect(box).toBeFocused();
  await page.keyboard.type('expert sofware');
  await expect(page.getByRole('option').first()).toContainText('Expert Software Engineer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/expert-software-engineer$/);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
});

test('the comparison is walked by Tab and its roles removed by Enter', async ({ page }) => {
  await page.goto('/compare?roles=member-of-technical-staff,expert-software-engineer');
  const remove = page.getByRole('button', { name: /^Remove Member/ });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/roles=expert-software-engineer$/);
  await expect(remove).toHaveCount(0);
});

test('G, L and T change the view while the keyboard is in the paths, and keep it there', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await page.getByRole('application').locator('[tabindex="0"]').focus();
  const paths = page.getByRole('region', { name: /^Paths around/ });
  for (const [key, view, address] of [
    ['t', 'table', /\?view=table$/],
    ['L', 'list', /\?view=list$/],
    ['g', 'graph', /\?view=graph$/],
  ] as const) {
    await page.keyboard.press(key.toLowerCase());
    await expect(page).toHaveURL(address);
    await expect(page.locator(`[data-view="${view}"]`)).toBeFocused();
    await expect(paths.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('t');
  const words = page.getByRole('searchbox', { name: 'Words in title or family' });
  await words.focus();
  await page.keyboard.type('glt?/');
  await expect(words).toHaveValue('glt?/');
  await expect(page).toHaveURL(/view=table/);
  await page.getByRole('link', { name: 'Compare', exact: true }).focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('table')).toBeVisible();
});

test('the keys are listed in a dialog that keeps the keyboard and gives it back', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  const card = page.getByRole('application').getByRole('link', { name: /^Engineering Manager/ });
  await card.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press(tabs < 3 ? 'Tab' : 'Shift+Tab');
    // Past its last control a dialog hands the keyboard to the browser's own, never to the page behind it.
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/staff$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(card).toBeFocused();

  const shown = page.getByRole('button', { name: 'Show all keys' });
  await shown.press('Enter');
  await dialog.getByRole('checkbox', { name: /^Single keys work/ }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(shown).toBeFocused();
  await page.keyboard.press('?');
  await page.keyboard.press('t');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/staff$/);
});
