import { defineConfig } from '@playwright/test';
import { builtApp, builtInPort, ownCorpusPort } from './e2e/servers.ts';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();
const serve = (port: number, folder = '') => ({
  command: `node --import tsx src/cli/bin.ts serve ${folder} --app ${builtApp} --port ${port} --no-watch`,
  url: `http://localhost:${port}/data/manifest.json`,
  stdout: 'ignore' as const,
  stderr: 'ignore' as const,
  timeout: 90_000,
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env['E2E_RESULTS'] ?? 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${builtInPort}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [serve(builtInPort), serve(ownCorpusPort, 'e2e/corpus')],
});
