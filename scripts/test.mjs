// Runs every check and stops at the first that fails: those that only read the sources in two lanes side by side, then the others in order.
// `--no-browser` leaves out the end-to-end tests.
import { spawn } from 'node:child_process';
import { requireChromium } from './chromium.mjs';

/** @typedef {{ name: string, script: string }} Step */

const withBrowser = !process.argv.includes('--no-browser');

/** @type {Step[][]} */
const lanes = [
  [{ name: 'lint', script: 'lint' }],
  [
    { name: 'types', script: 'types' },
    { name: 'import table', script: 'imports' },
    { name: 'dead code', script: 'dead-code' },
    { name: 'formatting', script: 'format:check' },
  ],
];
/** @type {Step[]} */
const steps = [
  { name: 'unit tests', script: 'unit' },
  { name: 'build', script: 'build' },
  { name: 'sizes', script: 'size' },
  ...(withBrowser ? [{ name: 'end-to-end tests', script: 'e2e' }] : []),
];

let passed = 0;

/** @param {number} failed @returns {never} */
function finish(failed) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/**
 * Runs one step; where others run beside it (`isQuiet`), what it prints is shown when it has ended.
 * @param {Step} step @param {boolean} isQuiet @returns {Promise<boolean>} whether it passed
 */
function run({ name, script }, isQuiet) {
  const title = `\n── ${name} (npm run ${script})`;
  if (!isQuiet) console.log(title);
  const start = performance.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['run', '--silent', script], {
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (isQuiet) console.log(`${title}\n${printed}`.trimEnd());
      if (status === 0) {
        passed += 1;
        console.log(`── ${name} passed in ${seconds} s`);
      } else console.error(`── ${name} failed after ${seconds} s`);
      resolve(status === 0);
    });
  });
}

if (withBrowser) {
  try {
    process.env['CHROMIUM_PATH'] = requireChromium();
    console.log(`Chromium: ${process.env['CHROMIUM_PATH']}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    finish(1);
  }
}

/** @param {Step[]} lane @returns {Promise<number>} how many failed: none, or the first */
async function runLane(lane) {
  for (const step of lane) if (!(await run(step, true))) return 1;
  return 0;
}

const failures = (await Promise.all(lanes.map(runLane))).reduce((sum, failed) => sum + failed, 0);
if (failures > 0) finish(failures);
for (const step of steps) if (!(await run(step, false))) finish(1);
finish(0);
