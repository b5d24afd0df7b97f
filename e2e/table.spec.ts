import type { Page } from '@playwright/test';
import { readCsv } from '#domain/export/read-csv.ts';
import { readFile } from 'node:fs/promises';
import { fetchRole } from './bundle.ts';
import { expect, test } from './test.ts';

const focus = 'member-of-technical-staff';
const path = `/roles/${focus}?view=table`;
const titles = (page: Page) => page.getByRole('table').getByRole('rowheader');

test('the table is sorted by its headings, as the address and the role’s file say', async ({
  page,
  request,
}) => {
  const { neighbourhood } = await fetchRole(request, focus);
  const others = neighbourhood.roles.filter(({ id }) => id !== focus);
  const startOf = new Map(others.map(({ title, pay }) => [title, pay?.min ?? null]));
  await page.goto(path);
  await expect(titles(page)).toHaveCount(neighbourhood.moves.length + 1);
  const unsorted = await titles(page).allInnerTexts();

  const heading = (name: string) => page.getByRole('columnheader', { name });
  await heading('Role').getByRole('button').click();
  await expect(page).toHaveURL(`${path}&sort=title`);
  await expect(heading('Role')).toHaveAttribute('aria-sort', 'ascending');
  const sorted = others.map(({ title }) => title).sort((a, b) => a.localeCompare(b));
  await expect(titles(page)).toHaveText(['Member of Technical Staff', ...sorted]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path}&sort=-title`);
  await expect(heading('Role')).toHaveAttribute('aria-sort', 'descending');
  await expect(titles(page)).toHaveText(['Member of Technical Staff', ...sorted.toReversed()]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
  await expect(titles(page)).toHaveText(unsorted);

  await page.goto(`${path}&sort=pay`);
  await expect(heading('Pay band')).toHaveAttribute('aria-sort', 'ascending');
  const starts = (await titles(page).allInnerTexts()).slice(1).map((title) => startOf.get(title) ?? null);
  const known = starts.filter((start) => start !== null);
  expect(known).toEqual([...startOf.values()].filter((start) => start !== null).sort((a, b) => a - b));
  // What states no pay comes last.
  expect(starts.slice(known.length).every((start) => start === null)).toBe(true);
});

test('the table is filtered by words, kind and family, as the address and the role’s file say', async ({
  page,
  request,
}) => {
  const { neighbourhood } = await fetchRole(request, focus);
  const others = neighbourhood.roles.filter(({ id }) => id !== focus);
  const titlesOf = (roles: typeof others) => roles.map(({ title }) => title).sort();
  const left = async () => (await titles(page).allInnerTexts()).slice(1).sort();
  await page.goto(path);
  await expect(page.getByRole('status').filter({ hasText: '10 of 10 roles' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Move' }).selectOption('Comes from');
  await expect(page).toHaveURL(`${path}&kind=entry`);
  const entry = others.filter(({ id }) =>
    neighbourhood.moves.some(({ from, to, kind }) => kind === 'step' && from === id && to === focus),
  );
  await expect.poll(left).toEqual(titlesOf(entry));
  await expect(page.getByRole('status').filter({ hasText: `${entry.length} of 10 roles` })).toBeVisible();

  await page.getByRole('combobox', { name: 'Move' }).selectOption('All');
  await page.getByRole('combobox', { name: 'Family' }).selectOption('Software engineering');
  await expect(page).toHaveURL(`${path}&family=software-engineering`);
  await expect.poll(left).toEqual(titlesOf(others.filter(({ family }) => family === 'Software engineering')));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save rows (CSV)' }).click();
  const saved = readCsv(await readFile(await (await download).path(), 'utf8'));
  expect(saved.slice(1).map(([title]) => title)).toEqual(await titles(page).allInnerTexts());

  const entries = await page.evaluate(() => history.length);
  await page.getByRole('searchbox', { name: 'Words in title or family' }).pressSequentially('staff');
  await expect(page).toHaveURL(`${path}&q=staff&family=software-engineering`);
  await expect.poll(left).toEqual(['Staff Software Engineer']);
  // Letters that are typed one by one are no steps of the history.
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.reload();
  await expect.poll(left).toEqual(['Staff Software Engineer']);
  await expect(page.getByRole('searchbox', { name: 'Words in title or family' })).toHaveValue('staff');
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect(page).toHaveURL(path);
  await expect.poll(left).toEqual(titlesOf(others));
});
