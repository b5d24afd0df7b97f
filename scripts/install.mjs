// Installs the locked dependencies unless what is installed already matches the lock file. Needs only Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const leastNode = { major: 20, minor: 19 };

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @param {string} file @returns {Lock} */
const readLock = (file) => /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8')));

/** True where every package of the lock file is installed in the very version it names. */
function matchesLock() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readLock(join(root, 'package-lock.json')).packages ?? {};
  const installed = readLock(installedFile).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version,
  );
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < leastNode.major || (major === leastNode.major && minor < leastNode.minor)) {
  console.error(
    `Ladderway needs Node ${leastNode.major}.${leastNode.minor} or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
if (!matchesLock()) {
  console.error('Installing the dependencies named in package-lock.json (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed; its message is above. A network that reaches the npm registry is needed once.',
    );
    process.exit(1);
  }
}
