// Installs what the checks need, then runs every check in two lanes side by side, each in order. Once one has failed, no other is begun.
// `--no-browser` leaves out the end-to-end tests.
import { spawn } from 'node:child_process';

/** @typedef {{ name: string, command: string, isLive?: boolean }} Step What is live prints as it goes, the others when they have ended. */

const withBrowser = !process.argv.includes('--no-browser');

/**
 * All that is needed, side by side: a build machine waits for the packages of one registry while it has those of the other.
 * @type {Step[]}
 */
const needs = [
  { name: 'dependencies', command: 'node scripts/install.mjs', isLive: true },
  ...(withBrowser ? [{ name: 'lean browser', command: 'node scripts/chromium.mjs --lean' }] : []),
];

/**
 * End-to-end tests take longest and wait much of their time, so they begin as soon as there is something to test, beside all others. Unit tests
 * come after them, since they can use the cores that are free by then, while lint has one to itself.
 * @type {Step[][]}
 */
const lanes = [
  [
    { name: 'types', command: 'npm run --silent types' },
    { name: 'import table', command: 'npm run --silent imports' },
    { name: 'dead code', command: 'npm run --silent dead-code' },
    { name: 'formatting', command: 'npm run --silent format:check' },
    { name: 'lint', command: 'npm run --silent lint' },
  ],
  [
    ...(withBrowser ? [{ name: 'browser', command: 'npm run --silent browser -- --no-lean' }] : []),
    { name: 'build', command: 'npm run --silent build' },
    { name: 'sizes', command: 'npm run --silent size' },
    ...(withBrowser ? [{ name: 'end-to-end tests', command: 'npm run --silent e2e', isLive: true }] : []),
    { name: 'unit tests', command: 'npm run --silent unit' },
  ],
];

let passed = 0;
let failed = 0;

/** @returns {never} */
function finish() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** @param {Step} step @returns {Promise<void>} */
function run({ name, command, isLive = false }) {
  const title = `\n── ${name} (${command})`;
  if (isLive) console.log(title);
  const start = performance.now();
  const child = spawn(command, {
    stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
    shell: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((resolve) => {
    /** @param {boolean} isPassed */
    const end = (isPassed) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!isLive) console.log(`${title}\n${printed}`.trimEnd());
      if (isPassed) passed += 1;
      else failed += 1;
      console.log(`── ${name} ${isPassed ? 'passed in' : 'failed after'} ${seconds} s`);
      resolve();
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (status) => {
      if (child.pid !== undefined) end(status === 0);
    });
  });
}

/** @param {Step[]} lane */
async function runLane(lane) {
  for (const step of lane) if (failed === 0) await run(step);
}

await Promise.all(needs.map(run));
await Promise.all(lanes.map(runLane));
finish();
