import type { Page } from '@playwright/test';
import type { Step } from './interaction-journey.ts';
import { mainThreadWork } from './main-thread-work.ts';
import { inBrowser } from './measure-drawing.ts';

/** So much slower than this machine's is the processor made, as Lighthouse does for a phone. */
const SLOWDOWN = 4;
const SETTLE = 400;
const BETWEEN_LETTERS = 80;
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What the browser tells of an event: when it came, was handled, and how long it took to the next painted frame. Times in ms. */
interface TimedEvent {
  interaction: number;
  start: number;
  handled: number;
  done: number;
  duration: number;
}

/** A step of a journey from its event to the next painted frame, in ms. */
export interface Interaction {
  step: string;
  /** All of it: the wait for what was under way, the page's own handling, and drawing the frame. */
  duration: number;
  waited: number;
  handling: number;
  drawing: number;
  /** What the page's thread worked in that time, which other programs on the machine don't add to. */
  work: number;
}

/** Runs in the page: collects the events that belong to interactions. */
function collect(): void {
  const events: TimedEvent[] = [];
  Object.assign(window, { timedEvents: events });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId > 0)
        events.push({
          interaction: entry.interactionId,
          start: entry.startTime,
          handled: entry.processingStart,
          done: entry.processingEnd,
          duration: entry.duration,
        });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

const eventsOf = (page: Page): Promise<TimedEvent[]> =>
  page.evaluate(() => (window as unknown as { timedEvents: TimedEvent[] }).timedEvents);

/** Takes the steps one after the other; gives when each began, on the page's clock. */
async function walk(page: Page, journey: readonly Step[]): Promise<{ name: string; start: number }[]> {
  const walked: { name: string; start: number }[] = [];
  for (const { name, act, isTyped } of journey) {
    walked.push({ name, start: await page.evaluate(() => performance.now()) });
    await act(page);
    await page.waitForTimeout(isTyped ? BETWEEN_LETTERS : SETTLE);
  }
  await page.waitForTimeout(SETTLE);
  return walked;
}

/**
 * How long each interaction of a journey took to its next painted frame, on a processor four times slower; those within one frame are left out,
 * as the browser does. The longest event counts for an interaction.
 */
export const measureInteractions = (url: string, journey: readonly Step[]): Promise<Interaction[]> =>
  inBrowser(async (page) => {
    await page.addInitScript(collect);
    await page.goto(url);
    await page.locator('.react-flow__node').first().waitFor();
    await page.waitForTimeout(5 * SETTLE);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories });
    const marked = await page.evaluate(() => performance.mark('journey').startTime);
    const walked = await walk(page, journey);
    const events = await eventsOf(page);
    const trace = await browser?.stopTracing();
    const workOf = mainThreadWork(trace?.toString() ?? '', 'journey', marked);
    const longest = new Map<number, TimedEvent>();
    for (const event of events)
      if (event.duration > (longest.get(event.interaction)?.duration ?? 0))
        longest.set(event.interaction, event);
    return [...longest.values()].map(({ start, handled, done, duration }) => ({
      // What came up to a frame earlier than the step began belongs to it: the browser rounds.
      step: walked.filter((step) => step.start <= start + 8).at(-1)?.name ?? '',
      duration,
      waited: handled - start,
      handling: done - handled,
      drawing: start + duration - done,
      work: workOf(start, done),
    }));
  });
