import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFiles } from './node-effects.ts';

describe('the stamp of a file', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ladderway-stamp-'));
    path = join(folder, 'role.md');
    await writeFile(path, 'one');
  });
  afterEach(async () => {
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });
  const later = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });

  it('stays while nobody touches the file', async () => {
    later();
    const stamp = await nodeFiles.stampOf(path);
    expect(stamp).not.toBeNull();
    expect(await nodeFiles.stampOf(path)).toBe(stamp);
  });

  it('differs for other text of the same length, even where the time of the change is set back', async () => {
    const { atime, mtime } = await stat(path);
    later();
    const stamp = await nodeFiles.stampOf(path);
    await setTimeout(50);
    await writeFile(path, 'two');
    await utimes(path, atime, mtime);
    expect(await nodeFiles.stampOf(path)).not.toBe(stamp);
  });

  it('is not told of a file that was written a moment ago, nor of one that is not there', async () => {
    expect(await nodeFiles.stampOf(path)).toBeNull();
    later();
    expect(await nodeFiles.stampOf(join(folder, 'no.md'))).toBeNull();
  });
});
