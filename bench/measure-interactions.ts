import type { Page } from '@playwright/test';
import { inBrowser } from './measure-drawing.ts';

/** So much slower than this machine's is the processor made, as Lighthouse does for a phone. */
const SLOWDOWN = 4;
const SETTLE = 400;

/** Runs in the page: collects how long each interaction took to its next painted frame, in ms. */
function collect(): void {
  const longest = new Map<number, number>();
  Object.assign(window, { interactions: longest });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries() as PerformanceEventTiming[])
      if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, duration));
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** What a visitor does on a role's page: every way of seeing it, its neighbours, the search, another role, and back. */
async function journey(page: Page): Promise<void> {
  const rest = () => page.waitForTimeout(SETTLE);
  const choose = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    await rest();
  };
  for (const name of ['List', 'Table', 'Graph', 'By pay', 'By level', '2', '1']) await choose(name);
  await page.locator('.react-flow__node button').first().click();
  await rest();
  await page.keyboard.press('/');
  await rest();
  for (const letter of 'data eng') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(80);
  }
  await rest();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await rest();
  await page
    .getByRole('button', { name: /^Add to compare/ })
    .first()
    .click();
  await rest();
  await page.locator('.react-flow__node [data-card]').last().click();
  await rest();
  await page.keyboard.press('ArrowLeft');
  await rest();
  await page.keyboard.press('Enter');
  await rest();
  await page.goBack();
  await rest();
}

/** How long each interaction of the journey took to its next painted frame, in ms, on a processor four times slower. */
export const measureInteractions = (url: string): Promise<number[]> =>
  inBrowser(async (page) => {
    await page.addInitScript(collect);
    await page.goto(url);
    await page.locator('.react-flow__node').first().waitFor();
    await page.waitForTimeout(5 * SETTLE);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await journey(page);
    return page.evaluate(() => [
      ...(window as unknown as { interactions: Map<number, number> }).interactions.values(),
    ]);
  });
