// Finds a Chromium for the end-to-end tests, or installs one through the system's package manager.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** One row a package manager: its command, and the calls that install Chromium, in order. */
const managers = [
  {
    command: 'apt-get',
    calls: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { command: 'dnf', calls: [['dnf', 'install', '-y', 'chromium']] },
  { command: 'zypper', calls: [['zypper', '--non-interactive', 'install', 'chromium']] },
  { command: 'pacman', calls: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { command: 'apk', calls: [['apk', 'add', 'chromium']] },
];

/** Playwright's own download, where somebody has made it. */
function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return /** @type {string} */ (chromium.executablePath());
  } catch {
    return null;
  }
}

/**
 * The first Chromium that stands on this machine: CHROMIUM_PATH, the system's, Playwright's own.
 * @returns {string | null} its path
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  return [...known, playwrightsOwn()].find((path) => path && existsSync(path)) ?? null;
}

/** @param {string} command */
const stands = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/**
 * Finds a Chromium or installs one, saying what it does.
 * @returns {string} its path; throws an Error that tells a person what to do where none can be had
 */
export function requireChromium() {
  const found = findChromium();
  if (found) return found;
  const named = process.env['CHROMIUM_PATH'];
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);

  const manager = managers.find(({ command }) => stands(command));
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (manager && (isRoot || stands('sudo'))) {
    console.log(
      `No Chromium found. The end-to-end tests need one, so it is installed with ${manager.command} (package "chromium").`,
    );
    for (const call of manager.calls) {
      const [command = '', ...rest] = [...prefix, ...call];
      console.log(`  ${[command, ...rest].join(' ')}`);
      const { status } = spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (status !== 0) console.error(`  ended with code ${status ?? 'unknown'}`);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. Install one (for instance with "npx playwright install chromium"), ' +
      'or set CHROMIUM_PATH to one, and run the tests again. "npm run check" runs everything that needs no browser.',
  );
}
