// Finds a Chromium for the end-to-end tests, or installs one through the system's package manager.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A Chromium without windows, which draws a page in half the processor time. Debian and its kin pack it by itself. */
const lean = '/usr/bin/chromium-headless-shell';

const known = [
  lean,
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

/** @param {string} name of a package */
function aptCalls(name) {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ];
}

/** One row a package manager: its command, and the calls that install Chromium, in order. */
const managers = [
  { command: 'apt-get', calls: aptCalls('chromium') },
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

/** The longest that a call of a package manager may take, in ms: one without a network would try again and again. */
const installTime = 180_000;

/** @param {string} command */
const stands = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/**
 * Installs packages by the system's package manager, saying what it does. Where that fails or takes too long, it says so and goes on.
 * @param {string[][]} calls
 */
function install(calls) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !stands('sudo')) return;
  for (const call of calls) {
    const [command = '', ...rest] = isRoot ? call : ['sudo', '-n', ...call];
    console.log(`  ${[command, ...rest].join(' ')}`);
    const { status } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: installTime,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.error(`  ended with code ${status ?? 'unknown'}`);
  }
}

/** On a build machine (root, with apt-get) the lean Chromium is worth its download, which takes seconds. Others keep to what they have. */
function installLean() {
  const isBuildMachine = process.getuid?.() === 0 && stands('apt-get');
  if (process.env['CHROMIUM_PATH'] || existsSync(lean) || !isBuildMachine) return;
  console.log('The end-to-end tests run twice as fast with the package "chromium-headless-shell".');
  install(aptCalls('chromium-headless-shell'));
}

/**
 * Finds a Chromium or installs one, saying what it does.
 * @returns {string} its path; throws an Error that tells a person what to do where none can be had
 */
function requireChromium() {
  const found = findChromium();
  if (found) return found;
  const named = process.env['CHROMIUM_PATH'];
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);

  const manager = managers.find(({ command }) => stands(command));
  if (manager) {
    console.log(
      `No Chromium found. The end-to-end tests need one, so it is installed with ${manager.command} (package "chromium").`,
    );
    install(manager.calls);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. Install one (for instance with "npx playwright install chromium"), ' +
      'or set CHROMIUM_PATH to one, and run the tests again. "npm run check" runs everything that needs no browser.',
  );
}

// `--lean` does the first half alone, which needs nothing installed; `--no-lean` the second.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!process.argv.includes('--no-lean')) installLean();
    if (!process.argv.includes('--lean')) console.log(requireChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
