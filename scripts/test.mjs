// Runs every check in order and stops at the first that fails. `--no-browser` leaves out the end-to-end tests.
import { spawnSync } from 'node:child_process';
import { requireChromium } from './chromium.mjs';

const withBrowser = !process.argv.includes('--no-browser');
const steps = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'import table', script: 'imports' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'formatting', script: 'format:check' },
  { name: 'unit tests', script: 'unit' },
  { name: 'build', script: 'build' },
  { name: 'sizes', script: 'size' },
  ...(withBrowser ? [{ name: 'end-to-end tests', script: 'e2e' }] : []),
];

/** @param {number} passed @param {number} failed */
function finish(passed, failed) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (withBrowser) {
  try {
    process.env['CHROMIUM_PATH'] = requireChromium();
    console.log(`Chromium: ${process.env['CHROMIUM_PATH']}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    finish(0, 1);
  }
}

let passed = 0;
for (const { name, script } of steps) {
  console.log(`\n── ${name} (npm run ${script})`);
  const start = performance.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`── ${name} failed after ${seconds} s`);
    finish(passed, 1);
  }
  console.log(`── ${name} passed in ${seconds} s`);
  passed += 1;
}
finish(passed, 0);
