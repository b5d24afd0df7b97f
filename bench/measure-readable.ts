import { inBrowser } from './measure-drawing.ts';

/** A phone on slow 4G, as Lighthouse's settings have it where it slows the network down itself: ms, and bytes per second. */
const PHONE = { width: 412, height: 823 };
const SLOW_4G = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const TIMEOUT = 60_000;

/** How far a page had come when a role could be read. */
export interface Readable {
  /** The files that had begun to arrive by then, heads and bodies, compressed, in kB: the browser tells the size of whole files alone. */
  sent: number;
  /** Since the page was asked for, in ms. */
  time: number;
}

/** Opens an address on a slow network until all the `texts` of a role are drawn. Rejects where they are not within a minute. */
export const measureReadable = (url: string, texts: string[]): Promise<Readable> =>
  inBrowser(async (page) => {
    await page.setViewportSize(PHONE);
    page.setDefaultTimeout(TIMEOUT);
    const session = await page.context().newCDPSession(page);
    const begun = new Set<string>();
    const sent = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId }) => begun.add(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sent.set(requestId, encodedDataLength),
    );
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT });
    const areSeen = (texts: string[]) =>
      texts.every((text) => document.documentElement.innerText.includes(text));
    await page.waitForFunction(areSeen, texts, { polling: 'raf' });
    const time = performance.now() - start;
    const counted = [...begun];
    await page.waitForLoadState('networkidle');
    return { sent: counted.reduce((all, id) => all + (sent.get(id) ?? 0), 0) / 1000, time };
  });
