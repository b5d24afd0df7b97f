import { chromium, errors, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';
import type { DrawingSite } from './drawing-site.ts';
import type { FrameTimes } from './peers/drive-camera.ts';
import { gate, hub } from './hub-documents.ts';

/** What was measured of one drawing, times in ms; null where the time was up before there was anything. */
export interface MeasuredDrawing {
  /** From the last byte of its data to when its roles were drawn. */
  firstNodes: number | null;
  frames: FrameTimes;
  /** What JavaScript held after the drawing had been moved, rubbish taken out, in MB. */
  heap: number;
}

export const TIME_LIMIT = 60_000;
/** The course takes some 8 s where every frame is in time. */
const FRAME_LIMIT = 30_000;
const SETTLE = 1500;
const VIEWPORT = { width: 1440, height: 900 };
const NO_FRAMES: FrameTimes = { pan: [], zoom: [], isComplete: false };

/** Everything is drawn by the processor, as no other part can be relied on; WebGL needs a stand-in for a graphics card then. */
const plain = ['--disable-gpu'];
const webGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export async function inBrowser<T>(measure: (page: Page) => Promise<T>, drawing = plain): Promise<T> {
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', ...drawing],
  });
  try {
    // The content policy of a site would refuse the script that moves the drawings, and the style sheets of other libraries.
    return await measure(await browser.newPage({ viewport: VIEWPORT, bypassCSP: true }));
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page twice: once so that its scripts are at hand, then with its data held back until nothing else is under way. What follows is the work
 * of reading, laying out and drawing alone. Then moves the drawing over its whole range. Rejects where the page fails rather than being slow.
 */
export async function measureDrawing(
  site: DrawingSite,
  path: string,
  driver: string,
  needsWebGl = false,
): Promise<MeasuredDrawing> {
  const nothing: MeasuredDrawing = { firstNodes: null, frames: NO_FRAMES, heap: Number.NaN };
  let hasCrashed = false;
  const measure = async (page: Page): Promise<MeasuredDrawing> => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    page.on('crash', () => (hasCrashed = true));
    site.hold();
    await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(SETTLE);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ path: driver });
    await page.waitForTimeout(SETTLE);
    site.release();
    const firstNodes = await page
      .waitForFunction(timeToFirstNodes, null, { timeout: TIME_LIMIT, polling: 50 })
      .then((handle) => handle.jsonValue())
      .catch((fault: unknown) => {
        if (fault instanceof errors.TimeoutError) return null;
        throw fault;
      });
    if (faults.length > 0) throw new AggregateError(faults, `${path} failed`);
    if (firstNodes === null) return nothing;
    await page.waitForTimeout(SETTLE);
    const frames = await page.evaluate((limit) => window.driveCamera?.(limit), FRAME_LIMIT);
    return { firstNodes, frames: frames ?? NO_FRAMES, heap: await heapOf(page) };
  };
  return inBrowser(measure, needsWebGl ? webGl : plain).catch((fault: unknown) => {
    // A page that holds too much is ended by the browser, which is a result.
    if (hasCrashed) return nothing;
    throw fault;
  });
}

/** Runs in the page; null while nothing has been drawn. */
function timeToFirstNodes(): number | null {
  const [drawn] = performance.getEntriesByName('map-drawn');
  const data = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
    /\/data\/(index\.|graph\.json)/.test(name),
  );
  if (!drawn || !data) return null;
  return drawn.startTime - data.responseEnd;
}

/** What the page holds once everything is collected that nothing holds, in MB. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** How long a hub takes to open, in ms from the click: until its window is whole, and until all of its cards are there. */
export interface MeasuredHub {
  window: number;
  all: number;
}

/** Clicks on the hub's card, which makes it the middle, and waits until all of its neighbours stand around it. */
export async function measureHub(site: DrawingSite, neighbours: number): Promise<MeasuredHub> {
  return inBrowser(async (page) => {
    await page.goto(`${site.url}/roles/${gate.id}`);
    await page.locator(`[data-role-id="${hub.id}"][data-card]`).first().hover();
    await page.waitForTimeout(SETTLE);
    const painted = page.evaluate(untilPainted, neighbours + 1);
    await page.locator(`[data-role-id="${hub.id}"][data-card]`).first().click();
    return painted;
  });
}

/** Runs in the page, so without functions of its own that have names. */
async function untilPainted(cards: number): Promise<MeasuredHub> {
  let clicked = 0;
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
  const frames: { time: number; drawn: Set<Element> }[] = [];
  while ((frames.at(-1)?.drawn.size ?? 0) < cards) {
    await new Promise(requestAnimationFrame);
    if (clicked === 0) continue;
    // What stood there before this frame has been painted with the last one.
    const drawn = new Set(document.querySelectorAll('.react-flow__node [data-card]'));
    frames.push({ time: performance.now() - clicked, drawn });
  }
  await new Promise(requestAnimationFrame);
  frames.push({ time: performance.now() - clicked, drawn: new Set() });
  const frame = document.querySelector('.react-flow')?.getBoundingClientRect() ?? new DOMRect();
  const inWindow = [...(frames.at(-2)?.drawn ?? [])].filter((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top;
  });
  const first = frames.findIndex(({ drawn }) => inWindow.every((card) => drawn.has(card)));
  return { window: frames[first + 1]?.time ?? Infinity, all: frames.at(-1)?.time ?? Infinity };
}
