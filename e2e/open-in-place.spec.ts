import type { Locator, Page } from '@playwright/test';
import { fetchRole } from './bundle.ts';
import { expect, test } from './test.ts';

const focus = 'member-of-technical-staff';
const path = `/roles/${focus}`;

const graph = (page: Page) => page.getByRole('application', { name: /^Career graph around/ });
const cards = (page: Page) => graph(page).locator('[data-card]');
const card = (page: Page, id: string) => graph(page).locator(`[data-role-id="${id}"][data-card]`);
const sentences = (page: Page) => page.getByRole('region', { name: /^Move from/ });
const idsOf = async (links: Locator) =>
  (await links.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['roleId'] ?? ''))).sort();

const open = (page: Page, title: string) =>
  graph(page).getByRole('button', { name: new RegExp(`^Show \\d+ more roles? that ${title} leads to$`) });
const openBefore = (page: Page, title: string) =>
  graph(page).getByRole('button', { name: new RegExp(`^Show \\d+ more roles? that leads? to ${title}$`) });

// A card stays where it is as long as there is room for what it opens.
test.use({ viewport: { width: 2600, height: 1400 } });

test('buttons open a card to the right and to the left; it stays where it is, keeps the keyboard, and closes again', async ({
  page,
  request,
}) => {
  await page.goto(path);
  await expect(cards(page)).toHaveCount(11);
  const before = await idsOf(cards(page));
  for (const [id, title, side] of [
    ['staff-software-engineer', 'Staff Software Engineer', 'to'],
    ['backend-developer', 'Backend Developer', 'from'],
  ] as const) {
    const { neighbourhood } = await fetchRole(request, id);
    const expected = neighbourhood.moves
      .filter(({ kind, from, to }) => kind === 'step' && (side === 'to' ? from : to) === id)
      .map(({ from, to }) => (side === 'to' ? to : from));
    const button = side === 'to' ? open(page, title) : openBefore(page, title);
    const placeOf = async () => (await card(page, id).boundingBox())!;
    const start = await placeOf();
    await button.click();
    await expect(page).toHaveURL(new RegExp(`\\?with=${id}\\.${side}$`));
    await expect.poll(() => cards(page).count()).toBeGreaterThan(11);
    const shown = await idsOf(cards(page));
    for (const other of expected) expect(shown).toContain(other);
    for (const other of before) expect(shown).toContain(other);
    await expect.poll(async () => Math.abs((await placeOf()).x - start.x)).toBeLessThanOrEqual(2);
    expect(Math.abs((await placeOf()).y - start.y)).toBeLessThanOrEqual(2);

    const close = graph(page).locator(`[data-open-side="${side}"][aria-expanded="true"]`);
    await expect(close).toBeFocused();
    await expect(close).toHaveAccessibleName(
      side === 'to' ? `Close what ${title} leads to` : `Close what leads to ${title}`,
    );
    const opened = await placeOf();
    await close.click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(cards(page)).toHaveCount(11);
    expect(Math.abs((await placeOf()).x - opened.x)).toBeLessThanOrEqual(2);
    expect(Math.abs((await placeOf()).y - opened.y)).toBeLessThanOrEqual(2);
    await expect(button).toBeFocused();
  }
});

test('Shift with an arrow does the same from the card, and a card that is closed away hands the keyboard to the focus', async ({
  page,
}) => {
  await page.goto(path);
  await expect(cards(page)).toHaveCount(11);
  const staff = card(page, 'staff-software-engineer');
  await staff.focus();
  const start = (await staff.boundingBox())!;
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/\?with=staff-software-engineer\.to$/);
  await expect(staff).toBeFocused();
  await expect(staff).toHaveAccessibleName(/where it leads is open/);
  const end = (await staff.boundingBox())!;
  expect(Math.hypot(end.x - start.x, end.y - start.y)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/\?with=staff-software-engineer\.to,staff-software-engineer\.from$/);
  await expect(staff).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/\?with=staff-software-engineer\.to$/);
  await page.keyboard.press('ArrowRight');
  const further = page.locator(':focus');
  await expect(further).toHaveAccessibleName(/2 moves away/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(cards(page)).toHaveCount(11);
  await expect(card(page, focus)).toBeFocused();
});

test('Back and Forward restore what is open and the chosen move; the list and the table show the same set', async ({
  page,
}) => {
  await page.goto(path);
  await open(page, 'Staff Software Engineer').click();
  await expect(page).toHaveURL(/with=staff-software-engineer\.to$/);
  await openBefore(page, 'Software Engineer').click();
  await expect(page).toHaveURL(/with=staff-software-engineer\.to,software-engineer\.from$/);
  await expect.poll(() => cards(page).count()).toBeGreaterThan(18);
  const both = await idsOf(cards(page));

  const line = graph(page).locator(`[data-move][data-kind="lateral"]`).first();
  await line.dispatchEvent('click');
  await expect(page).toHaveURL(/&move=[a-z.-]+\.lateral$/);
  await expect(sentences(page)).toBeVisible();
  await page.goBack();
  await expect(sentences(page)).toHaveCount(0);
  expect(await idsOf(cards(page))).toEqual(both);
  await page.goBack();
  await expect(page).toHaveURL(/with=staff-software-engineer\.to$/);
  await expect.poll(() => cards(page).count()).toBeLessThan(both.length);
  await page.goForward();
  await page.goForward();
  await expect(sentences(page)).toBeVisible();
  await expect.poll(() => idsOf(cards(page))).toEqual(both);

  await page.reload();
  await expect(sentences(page)).toBeVisible();
  await expect.poll(() => idsOf(cards(page))).toEqual(both);
  const set = [...new Set(both)];
  await page.getByRole('radio', { name: 'List' }).check();
  const listed = page.locator('[data-view="list"] [data-role-id]');
  await expect.poll(async () => [...new Set([...(await idsOf(listed)), focus])].sort()).toEqual(set);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(both.length);
  expect([...(await idsOf(page.getByRole('table').locator('[data-role-id]'))), focus].sort()).toEqual(both);
});

test('a click on a line and S on a card show the sentences of the move, Escape closes them', async ({
  page,
  request,
}) => {
  const { neighbourhood } = await fetchRole(request, focus);
  await page.goto(path);
  await expect(cards(page)).toHaveCount(11);
  for (const [id, step] of [
    ['backend-developer', true],
    ['site-reliability-engineer', false],
  ] as const) {
    const move = neighbourhood.moves.find(({ from, to }) => from === id || to === id)!;
    await card(page, id).focus();
    await page.keyboard.press('s');
    await expect(page).toHaveURL(new RegExp(`move=${move.from}\\.${move.to}${step ? '' : '\\.lateral'}$`));
    await expect(card(page, id)).toBeFocused();
    for (const { text, file, line } of move.evidence) {
      await expect(sentences(page)).toContainText(text);
      await expect(sentences(page)).toContainText(`${file}, line ${line}`);
    }
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(sentences(page)).toHaveCount(0);
    await expect(card(page, id)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(card(page, focus)).toBeFocused();

  // The middle of a line, where nothing else lies.
  const line = graph(page).locator('[data-move]').first();
  const middle = await line
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
      return { x: point.x, y: point.y };
    });
  await page.mouse.click(middle.x, middle.y);
  await expect(sentences(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the sentences of this move' }).click();
  await expect(sentences(page)).toHaveCount(0);
  await expect(graph(page).locator(':focus')).toHaveCount(1);
});
