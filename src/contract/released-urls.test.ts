import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const file = 'e2e/released-urls.txt';

/** What git says, or nothing where there is no git or no history. */
const git = async (...args: string[]): Promise<string> => {
  const run = promisify(execFile);
  return (await run('git', args, { maxBuffer: 1e7 }).catch(() => ({ stdout: '' }))).stdout;
};

it('addresses that were released are never changed or taken away', async () => {
  const now = new Set((await readFile(file, 'utf8')).split('\n'));
  const history = await git('log', '--format=', '--patch', '--no-color', '--', file);
  const removed = history.split('\n').filter((line) => /^-(?!--)/.test(line));
  const addresses = removed.map((line) => line.slice(1)).filter((line) => line.startsWith('/'));
  expect(addresses.filter((line) => !now.has(line))).toEqual([]);
});

it('addresses that were released fit into a message, and stand there once', async () => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.startsWith('/'));
  const addresses = lines.map((line) => line.split(' | ')[0] ?? '');
  expect(addresses.length).toBeGreaterThanOrEqual(50);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.length > 2000)).toEqual([]);
});
