import { watch } from 'chokidar';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { CACHE_FOLDER } from './cache-folder.ts';
import type { CliEffects, DirectoryEntry, FileEffects } from './effects.ts';
import { startThread } from './start-thread.ts';

/** An editor saves in several steps, and a branch switch changes many files: wait until they are through. */
const SETTLED_AFTER_MS = 120;

/** The clocks of some file systems tick every other second. */
const LATELY_MS = 3000;

/** To start a thread takes about as long as to parse 300 documents. */
const MANY = 600;
/** Each takes some 150 MB. */
const MOST_THREADS = 4;

export const nodeFiles: FileEffects = {
  // Thousands of small files are read and written several times faster than by the promise of each.
  readFile: (path) => new Promise((resolve) => resolve(readFileSync(path))),
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry): DirectoryEntry => {
      if (entry.isSymbolicLink()) return { name: entry.name, kind: 'link' };
      if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
      return { name: entry.name, kind: entry.isFile() ? 'file' : 'other' };
    });
  },
  realPath: (path) => realpath(path),
  kindOf: async (path) => {
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    if (found.isDirectory()) return 'directory';
    return found.isFile() ? 'file' : 'other';
  },
  stampOf: (path) =>
    new Promise((resolve) => {
      const found = statSync(path, { throwIfNoEntry: false });
      const isTold = found && Date.now() - found.ctimeMs >= LATELY_MS;
      resolve(isTold ? [found.size, found.mtimeMs, found.ctimeMs, found.ino, found.dev].join(' ') : null);
    }),
  makeDirectory: async (path) => {
    await mkdir(path, { recursive: true });
  },
  makeTemporaryDirectory: () => mkdtemp(join(tmpdir(), 'ladderway-')),
  writeFile: (path, content) =>
    new Promise((resolve) => {
      writeFileSync(path, content);
      resolve();
    }),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
};

/** The real world, with paths relative to `cwd`. */
export function nodeEffects(cwd: string): CliEffects {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    cwd,
    runId: String(process.pid),
    files: nodeFiles,
    speedups: {
      many: MANY,
      threads: Math.min(availableParallelism(), MOST_THREADS),
      startThread,
      cacheFolder: CACHE_FOLDER,
    },
    watch: watchDirectory,
    listen,
    untilStopped: async () => {
      const stop = new AbortController();
      const { signal } = stop;
      await Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
      stop.abort();
    },
  };
}

const watchDirectory: CliEffects['watch'] = (directory, onChange) => {
  let timer: NodeJS.Timeout | undefined;
  const ignored = (path: string): boolean =>
    /(^|[\\/])(\.[^\\/]|node_modules$)/.test(relative(directory, path));
  const watcher = watch(directory, { ignoreInitial: true, ignored });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_AFTER_MS);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
};

const listen: CliEffects['listen'] = async (listener, host, port) => {
  const server = createServer(listener);
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
