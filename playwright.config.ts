import { defineConfig } from '@playwright/test';
import {
  builtApp,
  builtIn,
  builtInPort,
  careers,
  careersPort,
  ownCorpusPort,
  site,
  siteBase,
  sitePort,
} from './e2e/servers.ts';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();
const serve = (port: number, folder = '') => ({
  command: `node build/cli/bin.js serve ${folder} --app ${builtApp} --port ${port} --no-watch`,
  url: `http://localhost:${port}/data/manifest.json`,
  stdout: 'ignore' as const,
  stderr: 'ignore' as const,
  timeout: 90_000,
});
const preview = {
  ...serve(sitePort),
  command: `node build/cli/bin.js preview --base ${siteBase} --app ${builtApp} --port ${sitePort}`,
  url: site,
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env['E2E_RESULTS'] ?? 'test-results',
  fullyParallel: true,
  // A test waits much of its time, so that two cores can carry three.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  // These limits find what never comes; they must not fail a machine that is busy with other checks.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    baseURL: builtIn,
    viewport: { width: 1440, height: 900 },
    // Tests of what moves ask for motion by `withMotion`.
    contextOptions: { reducedMotion: 'reduce' },
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
  webServer: [
    serve(builtInPort),
    serve(ownCorpusPort, 'e2e/corpus'),
    { command: `node --import tsx e2e/host/serve.ts ${careersPort} ${builtIn}`, url: careers },
    preview,
  ],
});
