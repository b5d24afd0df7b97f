import type { Page } from '@playwright/test';
import { fetchRole } from './bundle.ts';
import { expect, failedRequest, test } from './test.ts';

const id = 'expert-software-engineer';
const panel = (page: Page) => page.getByRole('complementary', { name: /^About/ });
const part = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });

test('the band is placed among those of its family, which the map shows', async ({ page }) => {
  await page.goto(`/roles/${id}`);
  const pay = part(page, 'Pay in its family');
  await expect(pay).toContainText(/roles in Software engineering that state a yearly USD band/);
  await pay.getByRole('link', { name: 'Software engineering on the map' }).click();
  await expect(page).toHaveURL(/\/map\?family=software-engineering$/);
});

test('a named skill shows each sentence that asks for it', async ({ page, request }) => {
  const { document, skillNames } = await fetchRole(request, id);
  await page.goto(`/roles/${id}`);
  const { skills } = document!;
  for (const [title, lines] of [
    ['Hard skills', skills.hard],
    ['Soft skills', skills.soft],
  ] as const) {
    const asked = new Set(lines.flatMap((line) => line.skills));
    const chips = part(page, title).getByRole('listitem').getByRole('button');
    await expect(chips).toHaveCount(asked.size);
    const [first] = asked;
    const { name } = skillNames.find((skill) => skill.id === first)!;
    const chip = chips.filter({ hasText: name }).first();
    await chip.click();
    await expect(chip).toHaveAttribute('aria-expanded', 'true');
    const shown = page.locator(`[id="${(await chip.getAttribute('aria-controls'))!}"]`).getByRole('listitem');
    const sentences = lines.filter((line) => line.skills.includes(first!));
    await expect(shown).toHaveCount(sentences.length);
    for (const [at, { text }] of sentences.entries()) await expect(shown.nth(at)).toContainText(text);
  }
});

test('folded parts stay folded for the next role and the next visit; a jump opens one', async ({ page }) => {
  await page.goto(`/roles/${id}`);
  const fold = part(page, 'Education').getByRole('button', { name: 'Education' });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  // By key: what stands above gets its height as it comes near, which may move a heading away under a pointer that was faster than any hand.
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(part(page, 'Education').getByText('Minimum', { exact: true })).toBeHidden();

  await page.goto('/roles/member-of-technical-staff');
  const other = panel(page).getByRole('button', { name: 'Education' });
  await expect(other.last()).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('navigation', { name: 'Parts of this panel' }).getByText('Education').click();
  await expect(other.last()).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('heading', { name: 'Education' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Education' })).toBeInViewport();
});

test('what is folded away is still on paper', async ({ page }) => {
  await page.goto(`/roles/${id}`);
  await page.getByRole('button', { name: 'Fold all' }).click();
  await expect(panel(page).getByText('Minimum', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page).getByText('Minimum', { exact: true })).toBeVisible();
});

test('a role without a document says who mentions it', async ({ page }) => {
  await page.goto('/roles/senior-product-manager-technical');
  await expect(panel(page)).toContainText(
    'Expert Software Engineer mentions Senior Product Manager, Technical',
  );
});

test.describe('when the index does not arrive', () => {
  test.use({ allowedInConsole: failedRequest });

  test('the rest of the panel stands', async ({ page }) => {
    await page.route('**/data/index.*.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`/roles/${id}`);
    const pay = part(page, 'Pay in its family');
    await expect(pay).toContainText('The bands of its family could not be loaded.', { timeout: 15_000 });
    await expect(pay).toContainText('$180,000 - $275,000+');
    await page.unroute('**/data/index.*.json');
    await pay.getByRole('button', { name: 'Try again' }).click();
    await expect(pay).toContainText('that state a yearly USD band');
  });
});

test.describe('when the code of the panel does not arrive', () => {
  test.use({ allowedInConsole: /^Failed to load resource|dynamically imported module/ });

  test('the graph stands', async ({ page }) => {
    await page.route('**/assets/role-panel-*.js', (route) => route.abort());
    await page.goto(`/roles/${id}`);
    await expect(page.getByRole('alert')).toContainText('The details of this role could not be loaded');
    await expect(page.getByRole('application')).toBeVisible();
  });
});
