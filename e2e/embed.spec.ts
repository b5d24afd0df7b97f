import type { FrameLocator, Page } from '@playwright/test';
import { builtIn, careers } from './servers.ts';
import { expect, test } from './test.ts';

interface Heard {
  type: string;
  detail: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

test.use({ viewport: { width: 1280, height: 800 } });

const role = 'expert-software-engineer';

/** The careers page with its ladder shown, as it is after the graph has been drawn. */
async function openCareers(page: Page): Promise<FrameLocator> {
  await page.goto(careers);
  const embed = page.frameLocator('#column iframe');
  await expect(
    embed.getByRole('application').getByRole('link', { name: /^Distinguished Engineer/ }),
  ).toBeVisible();
  return embed;
}

const ladder = (page: Page) => page.locator('career-ladder');
const frameHeight = (page: Page) =>
  page.locator('career-ladder iframe').evaluate((frame) => frame.clientHeight);

/** How much taller the frame is than what stands in it; negative where it is too short. */
const slack = (embed: FrameLocator) =>
  embed.locator('#app > div').evaluate((root) => {
    const overflow = document.documentElement.scrollHeight - document.documentElement.clientHeight;
    return overflow > 0 ? -overflow : Math.floor(window.innerHeight - root.getBoundingClientRect().height);
  });

/** Keeps all events of ladders that reach the document. */
const listen = (page: Page) =>
  page.evaluate(() => {
    window.heard = [];
    for (const type of ['ready', 'select', 'navigate', 'error'])
      document.addEventListener(`ladderway:${type}`, (event) =>
        window.heard.push({ type, detail: (event as CustomEvent<unknown>).detail }),
      );
  });
const heard = (page: Page) => page.evaluate(() => window.heard);

interface Settling {
  width: number;
  /** From the new width to the last new height, on the embed's clock. */
  milliseconds: number;
  /** The same in frames that the embed drew, which a busy machine draws later but not more of. */
  frames: number;
}

/** Keeps, in the embed, how long its height took to settle after each change of its width. */
const watchSettling = (embed: FrameLocator) =>
  embed.locator('html').evaluate(() => {
    const settlings: Settling[] = [];
    Object.assign(window, { settlings });
    let frame = 0;
    const count = () => {
      frame += 1;
      requestAnimationFrame(count);
    };
    count();
    let width = window.innerWidth;
    let begun = { time: 0, frame: 0 };
    window.addEventListener('resize', () => {
      const time = performance.now();
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        begun = { time, frame };
        settlings.push({ width, milliseconds: 0, frames: 0 });
      } else
        Object.assign(settlings.at(-1) ?? {}, {
          milliseconds: time - begun.time,
          frames: frame - begun.frame,
        });
    });
  });
const settlingsOf = (embed: FrameLocator) =>
  embed.locator('html').evaluate(() => (window as unknown as { settlings: Settling[] }).settlings);

test('a ladder is as tall as what it shows, at any width, soon and for good; the wheel is the host’s, Ctrl with it zooms, Tab goes through', async ({
  page,
}) => {
  const embed = await openCareers(page);
  expect(await page.evaluate(() => [window.scrollY, document.activeElement?.localName])).toEqual([0, 'body']);
  await expect(embed.getByRole('banner')).toHaveCount(0);

  const widths = [900, 600, 320, 480, 700, 1200];
  const heights: number[] = [];
  const showAt = async (width: number) => {
    await page.locator('#column').evaluate((column, px) => (column.style.width = `${px}px`), width);
    await expect(embed.getByRole('link', { name: /^Distinguished Engineer/ }).first()).toBeVisible();
    await expect.poll(() => slack(embed), `at ${width} px`).toBe(0);
    heights.push(await frameHeight(page));
  };
  // What a narrow frame shows is fetched with the first one, which takes what the network takes.
  for (const width of [320, 1200]) await showAt(width);
  await watchSettling(embed);
  for (const width of widths) await showAt(width);
  expect(heights.at(-1)).toBe(heights[1]);
  expect(new Set(heights).size).toBeGreaterThan(2);

  const rest = page.locator('career-ladder iframe').evaluate(
    (frame) =>
      new Promise<number>((resolve) => {
        let count = -1;
        const observer = new ResizeObserver(() => (count += 1));
        observer.observe(frame);
        setTimeout(() => resolve(count), 10_000);
      }),
  );

  const graph = embed.getByRole('application');
  const zoom = () =>
    graph
      .locator('.react-flow__viewport')
      .evaluate((plane) => new DOMMatrix(getComputedStyle(plane).transform).a);
  const before = await zoom();
  await graph.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expect(embed.getByText(/the wheel zoom this view$/)).toBeVisible();
  expect(await zoom()).toBe(before);

  await graph.hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(zoom).toBeGreaterThan(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);

  await page.getByRole('link', { name: 'Open jobs' }).focus();
  const passed = new Set<string>();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    passed.add(
      await page.evaluate(() => {
        const { id = '', localName = '' } = document.activeElement ?? {};
        return id === '' ? localName : id;
      }),
    );
    if (passed.has('after')) break;
  }
  expect([...passed]).toEqual(['career-ladder', 'after']);

  expect(await rest, 'heights in ten seconds').toBe(0);
  const settlings = await settlingsOf(embed);
  expect(settlings.map(({ width }) => width)).toEqual(widths);
  const isLate = ({ milliseconds, frames }: Settling) => milliseconds > 500 && frames > 30;
  expect(settlings.filter(isLate)).toEqual([]);
});

/** Runs in the page: ends once it hasn't scrolled for some frames. */
const untilAtRest = () =>
  new Promise<void>((end) => {
    let [last, still] = [-1, 0];
    const look = () => {
      still = window.scrollY === last ? still + 1 : 0;
      last = window.scrollY;
      if (still < 20) requestAnimationFrame(look);
      else end();
    };
    look();
  });

test.describe('by touch', () => {
  // The browser says so where two fingers come down while the page still moves by one.
  test.use({ allowedInConsole: /^Ignored attempt to cancel a touchmove event/ });
  test.use({ hasTouch: true, viewport: { width: 800, height: 700 } });

  test('one finger scrolls the host over the graph, two zoom it', async ({ page }) => {
    const embed = await openCareers(page);
    const graph = embed.getByRole('application');
    const zoom = () =>
      graph
        .locator('.react-flow__viewport')
        .evaluate((plane) => new DOMMatrix(getComputedStyle(plane).transform).a);
    const before = await zoom();
    const devtools = await page.context().newCDPSession(page);
    const steps = Array.from({ length: 12 }, (_, step) => step);
    const drag = async (fingersAt: (step: number) => { x: number; y: number; id: number }[]) => {
      for (const step of steps)
        await devtools.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints: fingersAt(step),
        });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag((step) => [{ x: 400, y: 600 - step * 15, id: 0 }]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
    expect(await zoom()).toBe(before);
    await expect(embed.getByText('Two fingers move and zoom this view')).toBeVisible();
    await page.evaluate(untilAtRest);
    // How far a page goes on by itself depends on how busy the machine is.
    await graph.evaluate((plane) => plane.scrollIntoView({ block: 'center' }));
    await page.evaluate(untilAtRest);
    const box = (await graph.boundingBox())!;
    const middle = box.y + box.height / 2;
    await drag((step) => [
      { x: 400, y: middle - 20 - step * 8, id: 0 },
      { x: 400, y: middle + 20 + step * 8, id: 1 },
    ]);
    await expect.poll(zoom).toBeGreaterThan(before);
  });
});

test('a host hears what happens and changes what is shown', async ({ page, context }) => {
  await page.goto('about:blank');
  await page.addInitScript(() => {
    window.heard = [];
    for (const type of ['ready', 'select', 'navigate', 'error'])
      document.addEventListener(`ladderway:${type}`, (event) =>
        window.heard.push({ type, detail: (event as CustomEvent<unknown>).detail }),
      );
  });
  const embed = await openCareers(page);
  const root = embed.locator('html');
  await expect.poll(() => heard(page)).toEqual([{ type: 'ready', detail: {} }]);
  await expect
    .poll(() => root.evaluate((html) => html.style.getPropertyValue('--color-accent')))
    .toContain('#0b6e4f');

  await embed
    .getByRole('application')
    .getByRole('link', { name: /^Distinguished Engineer/ })
    .click();
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Distinguished Engineer');
  await expect
    .poll(() => heard(page))
    .toContainEqual({ type: 'select', detail: { role: 'distinguished-engineer' } });
  await embed.getByRole('button', { name: 'Back' }).click();
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
  expect(page.url()).toBe(`${careers}/`);

  await ladder(page).evaluate((element) => {
    const settable = element as HTMLElement & { set: (settings: object) => void };
    settable.set({ theme: 'dark', accent: 'ff0000', locale: 'de', role: 'data-engineer' });
  });
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('lang', 'de');
  await ladder(page).evaluate((element) => {
    (element as HTMLElement & { set: (settings: object) => void }).set({ locale: null });
  });
  await expect(root).toHaveAttribute('lang', 'en');

  const opened = context.waitForEvent('page');
  await embed.getByRole('link', { name: /^Open in/ }).click();
  await expect(await opened).toHaveURL(`${builtIn}/roles/data-engineer`);

  await ladder(page).evaluate((element) => {
    element.setAttribute('links', 'host');
    element.setAttribute('compare', 'data-engineer,software-engineer');
  });
  await expect(embed.getByRole('region', { name: 'Skills' })).toBeVisible();
  await embed.getByRole('link', { name: 'Software Engineer', exact: true }).first().click();
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      type: 'navigate',
      detail: { page: 'role', roles: ['software-engineer'], href: `${builtIn}/roles/software-engineer` },
    });
});

test('ladders may be several, late, removed and moved, and none hears another or a stranger', async ({
  page,
}) => {
  const embed = await openCareers(page);
  await listen(page);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.id = 'late';
    late.dataset['ladderway'] = '';
    late.dataset['role'] = 'data-engineer';
    late.dataset['view'] = 'list';
    document.querySelector('#column')?.before(late);
  });
  const late = page.frameLocator('#late iframe');
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  await expect(page.frameLocator('#column iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Expert Software Engineer',
  );

  const [first, second] = page.frames().filter((frame) => frame.url().includes('/embed/'));
  const before = await page.locator('#column iframe').evaluate((frame) => frame.clientHeight);
  for (const stranger of [first, second])
    await stranger?.evaluate(() => {
      for (let number = 0; number < parent.length; number += 1) {
        const other = parent.frames[number];
        if (other && other !== window)
          other.postMessage({ source: 'ladderway', v: 1, type: 'set', theme: 'dark', role: 'cto' }, '*');
      }
    });
  await page.evaluate(() => {
    const hostile = [
      { source: 'ladderway', v: 1, type: 'height', height: 9000 },
      { source: 'ladderway', v: 2, type: 'set', theme: 'dark' },
      { source: 'ladderway', v: 1, type: 'set', theme: 'neon', role: '../x', accent: '</style>' },
      '{"source":"ladderway","v":1,"type":"set","theme":"dark"}',
      null,
    ];
    for (const message of hostile) {
      window.postMessage(message, '*');
      for (let number = 0; number < window.length; number += 1)
        window.frames[number]?.postMessage(message, '*');
    }
  });
  for (const each of [embed, late]) {
    await expect(each.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    await expect(each.getByRole('heading', { level: 1 })).toHaveText(
      /Expert Software Engineer|Data Engineer/,
    );
  }
  expect(await page.locator('#column iframe').evaluate((frame) => frame.clientHeight)).toBe(before);

  // Moved in one step it goes on as it is; taken out and put in again it is shown anew.
  await late.locator('html').evaluate(() => Object.assign(window, { isSameVisit: true }));
  await page.evaluate(() => {
    const main = document.querySelector('main') as unknown as {
      moveBefore: (node: Node, next: null) => void;
    };
    const moved = document.querySelector('#late');
    if (moved) main.moveBefore(moved, null);
  });
  expect(await late.locator('html').evaluate(() => 'isSameVisit' in window)).toBe(true);
  await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('#late') ?? ''));
  await page.locator('#late').scrollIntoViewIfNeeded();
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  await page.evaluate(() => document.querySelector('#late')?.remove());
  await expect(page.locator('iframe')).toHaveCount(1);
  expect((await heard(page)).filter(({ type }) => type === 'error')).toEqual([]);
});

test.describe('in a frame that the host restricts', () => {
  test.use({ allowedInConsole: /^Permissions policy violation: The Clipboard API/ });

  test('a bare frame is usable, also sandboxed, without storage and without leave to copy', async ({
    page,
  }) => {
    const frames = [
      { sandbox: null, path: `embed/roles/${role}?view=list` },
      { sandbox: 'allow-scripts allow-same-origin', path: `embed/roles/${role}?panel=open&theme=dark` },
      { sandbox: 'allow-scripts', path: `embed/roles/${role}` },
      { sandbox: 'allow-scripts', path: `embed/compare?roles=${role},software-engineer` },
      { sandbox: 'allow-scripts', path: `embed/routes?from=backend-engineer&to=${role}` },
      { sandbox: 'allow-scripts', path: 'embed/map?view=map' },
    ];
    await page.goto(`${careers}/`);
    for (const { sandbox, path } of frames) {
      await page.evaluate(
        ([address, rules]) => {
          const frame = document.createElement('iframe');
          frame.width = '1100';
          frame.height = '700';
          if (rules !== null) frame.setAttribute('sandbox', rules);
          frame.src = address;
          document.body.replaceChildren(frame);
        },
        [`${builtIn}/${path}`, sandbox] as const,
      );
      const embed = page.frameLocator('iframe');
      await expect(
        embed
          .locator('main')
          .getByText(/Expert Software Engineer|Map of all roles/)
          .first(),
      ).toBeVisible();
      await expect(
        embed
          .getByRole('application')
          .or(embed.getByRole('region', { name: /^(Leads to|Skills)$/ }))
          .or(embed.getByRole('list', { name: 'Routes found' }))
          .first(),
      ).toBeVisible();
      await expect(embed.getByRole('alert')).toHaveCount(0);
      // Nothing takes the focus, and with it the host's place, before somebody touches it.
      await expect(embed.locator(':focus')).toHaveCount(0);
      expect(await page.evaluate(() => [window.scrollY, document.activeElement?.localName])).toEqual([
        0,
        'body',
      ]);
      await embed.getByRole('button', { name: 'Copy link' }).click();
      await expect(embed.getByLabel('Address of this view')).toHaveValue(
        new RegExp(`^${builtIn}/(roles|compare|routes|map)`),
      );
    }
  });
});

test('an embed is shown while it is put together, in the theme that is chosen', async ({ page }) => {
  await page.goto(`/roles/${role}?view=list`);
  await page.getByRole('button', { name: 'Embed' }).click();
  const preview = page.frameLocator('iframe[title="How it will look"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Expert Software Engineer');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('textbox', { name: 'HTML' })).toHaveValue(/theme="dark"/);
});
