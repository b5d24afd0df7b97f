import { sideOf } from '#domain/graph/role-view.ts';
import type { Page } from '@playwright/test';
import { fetchRole } from './bundle.ts';
import { expect, test, withMotion } from './test.ts';

/** The roles that the eight move phrases of each document name, by kind, under the titles that the corpus gives them. */
const seeds = [
  {
    id: 'expert-software-engineer',
    title: 'Expert Software Engineer',
    band: '$180,000 – $275,000+ a year',
    entry: ['Senior Software Engineer', 'Staff Software Engineer', 'Principal Software Engineer'],
    advancement: [
      'Principal Software Engineer',
      'Distinguished Engineer',
      'Director of Engineering',
      'Chief Architect',
    ],
    lateral: ['Solutions Architect', 'Senior Product Manager, Technical'],
  },
  {
    id: 'member-of-technical-staff',
    title: 'Member of Technical Staff',
    band: '$120,000 – $220,000 a year',
    entry: ['Software Engineer', 'Software Engineer II', 'Backend Developer', 'Full Stack Developer'],
    advancement: [
      'Senior Member of Technical Staff',
      'Staff Software Engineer',
      'Principal Software Engineer',
      'Engineering Manager',
    ],
    lateral: ['Site Reliability Engineer', 'Software Architect'],
  },
] as const;

const graph = (page: Page) => page.getByRole('application', { name: /^Career graph around/ });

const cardsAt = async (page: Page, place: string): Promise<string[]> => {
  const titles = await graph(page).locator(`[data-place="${place}"] > :first-child`).allTextContents();
  return titles.sort();
};

for (const seed of seeds) {
  test.describe(seed.title, () => {
    test('the graph shows each role of its move phrases, by kind, and a line to each', async ({
      page,
      request,
    }) => {
      await page.goto(`/roles/${seed.id}`);
      await expect(graph(page).locator('[data-place="focus"]')).toContainText(seed.title);
      for (const side of ['entry', 'advancement', 'lateral'] as const)
        expect(await cardsAt(page, side)).toEqual([...seed[side]].sort());

      const { neighbourhood } = await fetchRole(request, seed.id);
      await expect(graph(page).locator('[data-move]')).toHaveCount(neighbourhood.moves.length);
      const dotted = neighbourhood.moves.filter(({ kind }) => kind === 'lateral').length;
      await expect(graph(page).locator('[data-kind="lateral"]')).toHaveCount(dotted);
    });

    test('the list and the table show the same set as the file', async ({ page, request }) => {
      const { role, neighbourhood } = await fetchRole(request, seed.id);
      const titles = new Map(neighbourhood.roles.map(({ id, title }) => [id, title]));
      const expected = (side: string) =>
        neighbourhood.moves
          .filter((move) => sideOf(move, role.id) === side)
          .map(({ from, to }) => titles.get(from === role.id ? to : from))
          .sort();

      await page.goto(`/roles/${seed.id}?view=list`);
      for (const [side, heading] of [
        ['entry', 'Comes from'],
        ['advancement', 'Leads to'],
        ['lateral', 'Moves sideways'],
      ] as const) {
        const links = page.getByRole('region', { name: heading }).getByRole('link');
        await expect(links).toHaveCount(expected(side).length);
        expect((await links.allTextContents()).sort()).toEqual(expected(side));
      }

      await page.goto(`/roles/${seed.id}?view=table`);
      const rows = page.getByRole('table').getByRole('rowheader');
      await expect(rows).toHaveCount(neighbourhood.moves.length + 1);
      const all = [seed.title, ...['entry', 'advancement', 'lateral'].flatMap(expected)].sort();
      expect((await rows.allTextContents()).map((text) => text.trim()).sort()).toEqual(all);
    });

    test('the panel shows its band and every section, line for line', async ({ page, request }) => {
      const { document } = await fetchRole(request, seed.id);
      await page.goto(`/roles/${seed.id}`);
      await expect(page.getByRole('heading', { level: 1, name: seed.title })).toBeVisible();
      await expect(page.locator('main header')).toContainText(seed.band);

      const panel = page.getByRole('complementary', { name: `About ${seed.title}` });
      await expect(panel).toContainText(document!.pay!.text);
      for (const tag of document!.tags)
        await expect(panel.getByText(tag, { exact: true }).first()).toBeVisible();
      for (const [name, lines] of [
        ['Hard skills', document!.skills.hard.map(({ text }) => text)],
        ['Soft skills', document!.skills.soft.map(({ text }) => text)],
        ['Primary responsibilities', document!.responsibilities.primary],
        ['Secondary responsibilities', document!.responsibilities.secondary],
        [
          'Education',
          [...document!.education.minimum, ...document!.education.preferred, ...document!.education.fields],
        ],
        ['Experience', document!.experience!.preferred],
      ] as const) {
        const section = panel.getByRole('region', { name, exact: true });
        for (const line of lines) await expect(section).toContainText(line);
      }
      await expect(panel.getByRole('region', { name: 'Experience', exact: true })).toContainText(
        document!.experience!.text,
      );
      await expect(panel.getByRole('region', { name: 'Role definition' })).toContainText(
        document!.definition!.slice(0, 80),
      );
    });

    test('every move shows the sentence that states it, and who does', async ({ page, request }) => {
      const { neighbourhood } = await fetchRole(request, seed.id);
      await page.goto(`/roles/${seed.id}`);
      const moves = page.getByRole('region', { name: 'Moves', exact: true });
      await expect(moves.getByRole('link')).toHaveCount(neighbourhood.moves.length);
      for (const { evidence } of neighbourhood.moves) {
        for (const { text, file, line } of evidence) {
          await expect(moves).toContainText(text);
          await expect(moves).toContainText(`${file}, line ${line}`);
        }
      }
    });
  });
}

test('a role that is only mentioned is drawn as such, and has a page of its own', async ({ page }) => {
  await page.goto('/roles/expert-software-engineer');
  const card = graph(page).getByRole('link', { name: /^Senior Product Manager, Technical/ });
  await expect(card).toHaveAccessibleName(/Mentioned, no document/);
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior Product Manager, Technical');
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText(
    'has no document of its own',
  );
  await expect(graph(page).locator('[data-place="lateral"]')).toContainText('Expert Software Engineer');
});

test('a greater depth adds roles on both sides and keeps those that were there', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await expect(graph(page).locator('[data-role-id]')).toHaveCount(11);
  const before = await graph(page)
    .locator('[data-role-id]')
    .evaluateAll((all) => all.map((each) => each.dataset['roleId']));
  await page
    .getByRole('group', { name: 'How many moves away to show' })
    .getByRole('radio', { name: '2' })
    .check();
  await expect(page).toHaveURL(/depth=2/);
  await expect.poll(() => graph(page).locator('[data-role-id]').count()).toBeGreaterThan(20);
  const after = await graph(page)
    .locator('[data-role-id]')
    .evaluateAll((all) => all.map((each) => each.dataset['roleId']));
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
});

test.describe('with motion', () => {
  test.use(withMotion);

  test('zooming by button and showing the whole graph', async ({ page }) => {
    await page.goto('/roles/member-of-technical-staff');
    const focus = graph(page).locator('[data-place="focus"]');
    const widthOf = async () => (await focus.boundingBox())!.width;
    const before = await widthOf();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(widthOf).toBeGreaterThan(before * 1.1);
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    await expect.poll(async () => Math.abs((await widthOf()) - before)).toBeLessThan(1);
  });
});
