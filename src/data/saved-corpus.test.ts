import type { Manifest } from '#contract/bundle-manifest.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import { shardName } from '#contract/bundle-paths.ts';
import { describe, expect, it } from 'vitest';
import { corpusPaths, countKept, saveCorpus, type SavingEffects } from './saved-corpus.ts';

const ids = Array.from({ length: 30 }, (_, number) => `role-${number}`);
const manifest: Manifest = {
  format: BUNDLE_FORMAT,
  name: 'Harbor',
  counts: { roles: 30, documents: 30, moves: 0, skills: 0 },
  files: {
    index: '0000000000',
    search: '1111111111',
    ...Object.fromEntries(ids.map((id) => [shardName(id), 'abcdefabcd'])),
  },
};
const paths = corpusPaths(manifest, ids);

/** A device with some files, and what goes wrong when a file is kept. */
function device(kept: readonly string[] = [], fault: (path: string) => Error | null = () => null) {
  const files = new Set(kept);
  const asked: string[] = [];
  const effects: SavingEffects = {
    kept: () => Promise.resolve([...files]),
    keep: (path) => {
      asked.push(path);
      const error = fault(path);
      if (error) return Promise.reject(error);
      files.add(path);
      return Promise.resolve(true);
    },
    forget: (path) => Promise.resolve(files.delete(path)),
  };
  return { files, asked, effects };
}

const never = new AbortController().signal;
const full = Object.assign(new Error('No room'), { name: 'QuotaExceededError' });

describe('corpusPaths', () => {
  it('names the manifest, the index, what search needs, and each role', () => {
    expect(paths).toHaveLength(33);
    expect(paths).toContain('roles/abcdefabcd/role-7.json');
    expect(paths).toContain('search.1111111111.json');
  });
});

describe('saveCorpus', () => {
  it('brings what is not there yet, and tells how far it is', async () => {
    const { files, asked, effects } = device(['index.0000000000.json']);
    const steps: number[] = [];
    expect(await saveCorpus(paths, effects, never, (kept) => steps.push(kept))).toBe('saved');
    expect(asked).not.toContain('index.0000000000.json');
    expect(countKept(paths, [...files])).toBe(33);
    expect(steps).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  });

  it('removes older versions, and leaves alone what it does not know', async () => {
    const { files, effects } = device(['index.9999999999.json', 'roles/0000000000/gone.json', 'other.txt']);
    await saveCorpus(paths, effects, never, () => undefined);
    expect([...files].filter((path) => !paths.includes(path))).toEqual(['other.txt']);
  });

  it('stops when it is told to, and keeps what it has', async () => {
    const { files, effects } = device();
    const stop = new AbortController();
    const outcome = await saveCorpus(paths, effects, stop.signal, (kept) => kept === 10 && stop.abort());
    expect(outcome).toBe('cancelled');
    expect(files.size).toBeGreaterThanOrEqual(10);
    expect(files.size).toBeLessThan(33);
  });

  it('says when the device is full, and when the site cannot be reached', async () => {
    const third = (error: Error) => (path: string) => (path.includes('role-3.') ? error : null);
    for (const [error, outcome] of [
      [full, 'full'],
      [new TypeError('Failed to fetch'), 'unreachable'],
    ] as const) {
      const { files, effects } = device([], third(error));
      expect(await saveCorpus(paths, effects, never, () => undefined)).toBe(outcome);
      expect(files.size).toBeGreaterThan(3);
      expect(files.has('index.0000000000.json')).toBe(true);
    }
  });

  it('does not call a corpus saved that lacks a file', async () => {
    const { effects } = device();
    const lacking = { ...effects, keep: (path: string) => Promise.resolve(path !== 'manifest.json') };
    expect(await saveCorpus(paths, lacking, never, () => undefined)).toBe('unreachable');
  });
});
