import { encodeIndex } from '#contract/bundle-index-encode.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import type { CareerGraph } from '#domain/graph/career-graph.ts';
import type { Page } from '@playwright/test';
import { fetchRole } from './bundle.ts';
import { hostileTexts } from './hostile-texts.ts';
import { careers } from './servers.ts';
import { expect, failedRequest, test } from './test.ts';

// Roles that nobody has are asked for.
test.use({ allowedInConsole: failedRequest });

const role = 'expert-software-engineer';

/** A role all of whose texts are hostile: each of the two hundred stands somewhere. */
function spoil(file: RoleFile): RoleFile {
  const texts = hostileTexts.values();
  const next = (): string => texts.next().value ?? hostileTexts[0] ?? '';
  const some = (count: number): string[] => Array.from({ length: count }, next);
  const { document, neighbourhood } = file;
  const title = next();
  const move = (): { text: string; qualifier: string } => ({ text: next(), qualifier: next() });
  return {
    ...file,
    role: { ...file.role, title, family: next(), level: { ...file.role.level, signs: some(2) } },
    document: document && {
      ...document,
      ...{ title, file: next(), source: next(), definition: next(), aliases: some(3), tags: some(5) },
      pay: document.pay && { ...document.pay, text: next(), note: next() },
      responsibilities: { primary: some(30), secondary: some(30) },
      skills: {
        hard: some(30).map((text) => ({ text, heading: null, skills: [] })),
        soft: some(20).map((text) => ({ text, heading: null, skills: [] })),
      },
      education: { minimum: some(8), preferred: some(8), fields: some(8) },
      experience: document.experience && { ...document.experience, text: next(), preferred: some(8) },
    },
    neighbourhood: {
      ...neighbourhood,
      roles: neighbourhood.roles.map((each) =>
        each.id === file.role.id ? { ...each, title } : { ...each, title: next() },
      ),
      moves: neighbourhood.moves.map((each) => ({
        ...each,
        evidence: each.evidence.map((line) => ({ ...line, ...move(), file: next() })),
      })),
    },
  };
}

/** Nothing came to life: the texts made no element that does anything, and none of them ran. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window || 'hacked' in {},
    alive: document.querySelectorAll(
      'main :is(script, iframe, object, embed, img, video, form, base, meta, link, style, marquee, portal, [onerror], [onload]), a[href^="javascript:" i], a[href^="data:" i], a[href*="evil.example"]',
    ).length,
    place: location.host,
  }));
  expect(found).toEqual({ hacked: false, alive: 0, place: new URL(page.url()).host });
}

const shownText = async (page: Page): Promise<string> => (await page.locator('#app').textContent()) ?? '';

test('two hundred hostile texts in the fields of roles are shown as they stand', async ({
  page,
  request,
}) => {
  const file = spoil(await fetchRole(request, role));
  await page.route(`**/data/roles/*/${role}.json`, (route) => route.fulfill({ json: file }));
  const level = file.role.level;
  const graph: CareerGraph = {
    roles: hostileTexts.map((title, number) => ({
      ...{ id: `role-${String(number).padStart(3, '0')}`, title, aliases: [], documented: true, pay: null },
      ...{ level, family: hostileTexts[number % 7] ?? null, tags: [] },
    })),
    moves: [],
  };
  await page.route('**/data/index.*.json', (route) => route.fulfill({ json: encodeIndex(graph) }));

  await page.goto(`/roles/${role}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.role.title);
  await expect(page.getByRole('application').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: /^About/ })).toContainText(
    file.document?.definition ?? '',
  );
  const about = await shownText(page);
  const { responsibilities, skills, education } = file.document ?? {};
  const sentences = [
    ...(responsibilities?.primary ?? []),
    ...(responsibilities?.secondary ?? []),
    ...[...(skills?.hard ?? []), ...(skills?.soft ?? [])].map(({ text }) => text),
    ...(education?.minimum ?? []),
    ...(education?.preferred ?? []),
    ...file.neighbourhood.roles.map(({ title }) => title),
  ];
  expect(sentences.length).toBeGreaterThan(130);
  expect(sentences.filter((text) => !about.includes(text))).toEqual([]);
  await expectHarmless(page);
  await page.goto(`/roles/${role}?view=list`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.role.title);
  await expectHarmless(page);

  await page.goto(`/compare?roles=${role},data-engineer`);
  await expect(page.getByRole('region', { name: 'Pay bands' })).toContainText(file.role.title);
  await expectHarmless(page);

  await page.goto('/map?view=list');
  await expect(page.getByRole('main')).toContainText(hostileTexts[0] ?? '');
  await expectHarmless(page);
  await page.getByRole('banner').getByLabel('Search roles').fill('script');
  await expect(page.getByRole('option').first()).toContainText('script');
  await expectHarmless(page);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: 'Ladders by family' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(hostileTexts[6] ?? '');
  const start = await shownText(page);
  expect(graph.roles.filter(({ title }) => start.includes(title)).length).toBeGreaterThan(20);
  await expectHarmless(page);
});

test('two hundred hostile texts in addresses lead to pages that stand', async ({ page }) => {
  await page.goto('/map?view=list');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const addresses = hostileTexts.map((text, number) => {
    const coded = encodeURIComponent(text);
    return [
      `/map?view=list&q=${coded}`,
      `/roles/${coded}`,
      `/compare?roles=${coded},data-engineer`,
      `/routes?from=${coded}&to=${coded}&prefer=${coded}`,
      `/roles/data-engineer?view=${coded}&with=${coded}&move=${coded}&sort=${coded}#${coded}`,
      `/skills/${coded}`,
      `/families/${coded}`,
      `/${coded}?${coded}`,
    ][number % 8]!;
  });
  const blank = await page.evaluate(async (all) => {
    const found: string[] = [];
    const frame = () => new Promise(requestAnimationFrame);
    for (const address of all) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      await frame();
      await frame();
      for (let wait = 0; wait < 200 && !document.querySelector('main')?.textContent; wait += 1) await frame();
      if (!document.querySelector('main')?.textContent) found.push(address);
    }
    return found;
  }, addresses);
  expect(blank).toEqual([]);
  await expectHarmless(page);

  const words = hostileTexts[1] ?? '';
  await page.goto(`/map?view=list&q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('main').getByRole('searchbox').first()).toHaveValue(words);
  await expectHarmless(page);
});

test('two hundred hostile texts in messages change nothing, in the embed or around it', async ({ page }) => {
  await page.goto(careers);
  const embed = page.frameLocator('#column iframe');
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
  await page.evaluate((texts) => {
    const frame =
      document.querySelector('career-ladder')?.shadowRoot?.querySelector('iframe') ??
      document.querySelector('iframe');
    for (const text of texts) {
      const set = { source: 'ladderway', v: 1, type: 'set' };
      for (const message of [
        text,
        { ...set, type: text },
        { ...set, theme: text, accent: text, locale: text, role: text },
        { ...set, source: text },
        JSON.parse(
          `{"source":"ladderway","v":1,"type":"navigate","href":${JSON.stringify(text)},"__proto__":{"role":"x"}}`,
        ) as unknown,
      ]) {
        frame?.contentWindow?.postMessage(message, '*');
        window.postMessage(message, '*');
      }
    }
    frame?.contentWindow?.postMessage({ source: 'ladderway', v: 1, type: 'set', role: 'data-engineer' }, '*');
  }, hostileTexts);
  // The last message is a sound one: all before it have been read.
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  for (const frame of page.frames())
    expect(await frame.evaluate(() => 'hacked' in window || 'hacked' in {})).toBe(false);
  await expect(page).toHaveURL(`${careers}/`);
});
