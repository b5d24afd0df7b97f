import { readCsv } from '#domain/export/read-csv.ts';
import { hostileTexts, sceneOfTitles } from '#domain/export/trial-scene.ts';
import { viewSvg } from '#domain/export/view-svg.ts';
import { sideOf } from '#domain/graph/role-view.ts';
import { english } from '#messages/english.ts';
import type { APIRequestContext, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { fetchRole } from './bundle.ts';
import { expect, test } from './test.ts';

const id = 'expert-software-engineer';

/** The title of each card of a role's view: the role, and the other end of each of its moves once a side. */
async function titlesAround(request: APIRequestContext): Promise<string[]> {
  const { role, neighbourhood } = await fetchRole(request, id);
  const titleOf = new Map(neighbourhood.roles.map((each) => [each.id, each.title]));
  const placed = neighbourhood.moves.map((move) => {
    const other = move.from === role.id ? move.to : move.from;
    return `${sideOf(move, role.id)}/${titleOf.get(other)}`;
  });
  return [role.title, ...[...new Set(placed)].map((each) => each.replace(/^\w+\//, ''))].sort();
}

/** Chooses a way to export and waits for the file. */
async function save(page: Page, choice: string) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('list', { name: 'Export as' }).getByRole('button', { name: choice }).click();
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
}

/** Runs something on a page without the app, whose content policy lets no text become markup. */
async function elsewhere<T>(page: Page, run: (blank: Page) => Promise<T>): Promise<T> {
  const blank = await page.context().newPage();
  const result = await run(blank);
  await blank.close();
  return result;
}

/** What a browser's own parser makes of an SVG document. */
const parseSvg = (page: Page, svg: string) =>
  elsewhere(page, (blank) =>
    blank.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [root, ...root.querySelectorAll('*')];
      return {
        isBroken: root.nodeName !== 'svg' || root.querySelector('parsererror') !== null,
        names: [...new Set(all.map(({ nodeName }) => nodeName))],
        cards: [...root.querySelectorAll('g > title')].map(({ textContent }) => textContent),
        size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))] as const,
      };
    }, svg),
  );

test('the SVG holds every role, and opens alone without asking for anything', async ({ page, request }) => {
  await page.goto(`/roles/${id}`);
  const { name, path, bytes } = await save(page, 'Picture (SVG)');
  expect(name).toBe(`ladderway-${id}.svg`);
  const parsed = await parseSvg(page, bytes.toString());
  expect(parsed.isBroken).toBe(false);
  const titles = await titlesAround(request);
  expect(parsed.cards).toHaveLength(titles.length);
  for (const title of titles)
    expect(parsed.cards.filter((card) => card.startsWith(`${title}. `)).length).toBe(
      titles.filter((each) => each === title).length,
    );

  const requests: string[] = [];
  const viewer = await page.context().newPage();
  viewer.on('request', (asked) => requests.push(asked.url()));
  const address = pathToFileURL(path).href;
  await viewer.goto(address);
  await expect(viewer.locator('svg[role="img"]')).toBeVisible();
  expect(requests).toEqual([address]);
});

test('no title breaks the SVG, alone or within a page', async ({ page }) => {
  const options = {
    theme: 'dark',
    address: '</desc><script>alert(1)</script>',
    corpus: ']]>',
    t: english,
  } as const;
  const { svg } = viewSvg(sceneOfTitles(hostileTexts), { ...options, title: '"><script>alert(1)</script>' });
  const parsed = await parseSvg(page, svg);
  expect(parsed.isBroken).toBe(false);
  expect(parsed.cards).toHaveLength(hostileTexts.length + 1);
  expect(parsed.names.sort()).toEqual(['desc', 'g', 'path', 'polygon', 'rect', 'svg', 'text', 'title']);
  // A blank page, which no content policy protects.
  const strangers = await page.evaluate((text) => {
    const host = document.createElement('div');
    host.innerHTML = text;
    document.body.append(host);
    return host.querySelectorAll('script, [onload], [onmouseover], style, [style], a, image').length;
  }, svg);
  expect(strangers).toBe(0);
});

test('the PNG is the drawing at twice its size', async ({ page }) => {
  await page.goto(`/roles/${id}`);
  const svg = await save(page, 'Picture (SVG)');
  const png = await save(page, 'Picture (PNG)');
  expect(png.name).toBe(`ladderway-${id}.png`);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = (await parseSvg(page, svg.bytes.toString())).size;
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  await page.goto('about:blank');
  const colours = await page.evaluate(
    async (encoded) => {
      const picture = await createImageBitmap(await (await fetch(encoded)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      return new Set(new Uint32Array(data.buffer)).size;
    },
    `data:image/png;base64,${png.bytes.toString('base64')}`,
  );
  expect(colours).toBeGreaterThan(20);
});

test('the CSV has a row for every role', async ({ page, request }) => {
  await page.goto(`/roles/${id}?view=table`);
  const { name, bytes } = await save(page, 'Table (CSV)');
  expect(name).toBe(`ladderway-${id}.csv`);
  const [heads, ...rows] = readCsv(bytes.toString());
  expect(heads!.slice(0, 3)).toEqual(['Title', 'Id', 'Kind of move']);
  expect(rows.map(([title]) => title).sort()).toEqual(await titlesAround(request));
  const focus = rows.find(([, each]) => each === id)!;
  expect(focus[heads!.indexOf('Pay from')]).toBe('180000');
  expect(focus[heads!.indexOf('Address')]).toBe(new URL(`/roles/${id}`, page.url()).href);
});

test('the outline has a line for every role, as a file and copied', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/roles/${id}?view=list`);
  const { name, bytes } = await save(page, 'Outline (Markdown)');
  expect(name).toBe(`ladderway-${id}.md`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Copy outline' }).click();
  await expect(page.getByText('Outline copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const outline of [bytes.toString(), copied]) {
    const titles = [...outline.matchAll(/^(?:- )?\[([^\]]+)\]\(/gm)].map(([, title]) => title);
    expect(titles.sort()).toEqual(await titlesAround(request));
  }
  expect(bytes.toString()).toContain('line ');
});

test('a further view is exported as it is shown', async ({ page }) => {
  await page.goto(`/roles/member-of-technical-staff?depth=2`);
  const shown = page.getByRole('application').locator('[data-role-id]');
  await expect.poll(() => shown.count()).toBeGreaterThan(20);
  const { bytes } = await save(page, 'Table (CSV)');
  const ids = await shown.evaluateAll((all) => all.map((each) => each.dataset['roleId']));
  expect(
    readCsv(bytes.toString())
      .slice(1)
      .map(([, each]) => each)
      .sort(),
  ).toEqual(ids.sort());
});

test('the choices are reached, left and closed by keyboard', async ({ page }) => {
  await page.goto(`/roles/${id}`);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  const choices = page.getByRole('list', { name: 'Export as' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(choices.getByRole('button', { name: 'Picture (SVG)' })).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(choices).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await choices.getByRole('button', { name: 'Print' }).focus();
  await page.keyboard.press('Tab');
  await expect(choices).toBeHidden();
  await expect(button).not.toBeFocused();
});

test('where copying is refused, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(`/roles/${id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Copy outline' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'did not allow copying' })).toBeVisible();
});

test('on paper stand the drawing, the list, the bands and all sections, and nothing to press', async ({
  page,
  request,
}) => {
  const drawingCode = page.waitForResponse(/printed-drawing/);
  await page.goto(`/roles/${id}`);
  await expect(page.getByRole('application')).toBeVisible();
  await drawingCode;
  await page.emulateMedia({ media: 'print' });

  const titles = await titlesAround(request);
  const drawing = page.getByRole('img', { name: /^Career paths around/ });
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('g > title')).toHaveCount(titles.length);
  const listed = ['Comes from', 'Leads to', 'Moves sideways'].map((name) =>
    page.getByRole('region', { name }).getByRole('link').allTextContents(),
  );
  const { role } = await fetchRole(request, id);
  expect([role.title, ...(await Promise.all(listed)).flat()].sort()).toEqual(titles);
  await expect(page.getByRole('region', { name: 'Pay beside its neighbours' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Experience', exact: true })).toBeVisible();

  await expect(page.getByRole('application')).toBeHidden();
  for (const kind of ['button', 'radio', 'searchbox', 'navigation', 'textbox', 'combobox'] as const)
    await expect(page.getByRole(kind)).toHaveCount(0);
  const cut = await page.locator('main, main *').evaluateAll((all) =>
    all
      .filter((each) => each.clientHeight > 1 && getComputedStyle(each).overflowY !== 'visible')
      .filter((each) => each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('application')).toBeVisible();
  await expect(drawing).toBeHidden();
  await expect(page.getByRole('region', { name: 'Comes from' })).toBeHidden();
});

test('a table is printed as a table, in dark too as black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`/roles/${id}?view=table`);
  await expect(page.getByRole('table')).toBeVisible();
  const colours = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
