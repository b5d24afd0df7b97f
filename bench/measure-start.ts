import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { findChromium } from '../scripts/chromium.mjs';

/** A cold start as Lighthouse's mobile settings see it: simulated slow 4G, four times slower processor. Times in ms. */
export interface ColdStart {
  /** Of 100. */
  score: number;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
  /** What was sent by the time the page was quiet, compressed, in kB. */
  sent: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Opens an address in a new browser and has it measured by Lighthouse. Rejects where it has no result. */
export async function measureStart(url: string): Promise<ColdStart> {
  const port = await freePort();
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const found = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: ['performance'] });
    const { audits, categories, runtimeError } = found?.lhr ?? {};
    const valueOf = (audit: string): number => audits?.[audit]?.numericValue ?? Number.NaN;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return {
      score: 100 * (categories?.['performance']?.score ?? Number.NaN),
      firstPaint: valueOf('first-contentful-paint'),
      largestPaint: valueOf('largest-contentful-paint'),
      blocked: valueOf('total-blocking-time'),
      shift: valueOf('cumulative-layout-shift'),
      sent: valueOf('total-byte-weight') / 1000,
    };
  } finally {
    await browser.close();
  }
}
