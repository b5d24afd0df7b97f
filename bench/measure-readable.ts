import { throttling } from 'lighthouse/core/config/constants.js';
import { inBrowser } from './measure-drawing.ts';

/** The size of Lighthouse's phone. */
const PHONE = { width: 412, height: 823 };
const { requestLatencyMs, downloadThroughputKbps, uploadThroughputKbps } = throttling.mobileSlow4G;
/** Slow 4G as Lighthouse has it where the browser slows the network down: ms, and bytes per second. */
const SLOW_4G = {
  latency: requestLatencyMs,
  downloadThroughput: (downloadThroughputKbps * 1024) / 8,
  uploadThroughput: (uploadThroughputKbps * 1024) / 8,
};
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
    return { sent: counted.reduce((all, id) => all + (sent.get(id) ?? Number.NaN), 0) / 1000, time };
  });
