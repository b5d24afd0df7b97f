import { parseManifest, type Manifest } from '#contract/bundle-manifest.ts';
import { shardName } from '#contract/bundle-paths.ts';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openBundleFolder } from './bundle-folder.ts';
import type { FileEffects } from './effects.ts';
import { nodeFiles } from './node-effects.ts';
import { trialRun, type TrialRun } from './trial-run.ts';

interface Bundle {
  manifest: Manifest;
  /** Path → text. */
  files: Map<string, string>;
}

/** Stages all files of a bundle and publishes it, as a compilation does. */
async function writeBundle(
  files: FileEffects,
  bundle: Bundle,
  directory: string,
  runId: string,
): Promise<boolean> {
  const folder = await openBundleFolder(files, directory, runId);
  try {
    for (const [path, text] of bundle.files)
      await folder.stage(path.startsWith('roles/') ? dirname(path) : path, new Map([[path, text]]));
    return await folder.publish(bundle.manifest);
  } catch (error) {
    await folder.discard().catch(() => undefined);
    throw error;
  }
}

let trial: TrialRun;
afterEach(() => trial.remove());

/** Three roles in shards of their own; each file holds `text`, and every hash ends in `mark`. */
function bundle(mark: string, text: string): Bundle {
  const ids = ['analyst', 'engineer', 'writer'];
  const hash = (start: string) => (start + '0000000000').slice(0, 9) + mark;
  const shards = ids.map((id, at) => [shardName(id), hash(`5${at}`)] as const);
  const manifest: Manifest = {
    format: 3,
    name: `Bundle ${mark}`,
    counts: { roles: 3, documents: 3, moves: 0, skills: 0 },
    files: { index: hash('1'), search: hash('2'), ...Object.fromEntries(shards) },
  };
  const files = new Map([
    [`index.${hash('1')}.json`, text],
    [`search.${hash('2')}.json`, text],
    ...shards.map(([, folder], at) => [`roles/${folder}/${ids[at] ?? ''}.json`, text] as const),
  ]);
  return { manifest, files };
}

const old = bundle('a', 'old');
const young = bundle('b', 'young');

/** The text that every file of the bundle in `folder` holds, as a reader finds it through the manifest. */
function textOf(folder: string): string {
  const parsed = parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem);
  const { files } = parsed.value.name === old.manifest.name ? old : young;
  expect(new Set([...files.keys()].map((path) => readFileSync(join(folder, path), 'utf8'))).size).toBe(1);
  return readFileSync(join(folder, [...files.keys()][0] ?? ''), 'utf8');
}

describe('a folder for bundles', () => {
  it('replaces a bundle and leaves nothing of the old one', async () => {
    trial = await trialRun({
      'out/mine.txt': 'kept',
      'out/roles/mine/x.json': 'kept',
      'out/index.html': 'kept',
    });
    const out = join(trial.directory, 'out');
    expect(await writeBundle(nodeFiles, old, out, '1')).toBe(true);
    expect(await writeBundle(nodeFiles, young, out, '1')).toBe(true);
    expect(textOf(out)).toBe('young');
    const names = Object.keys(await trial.readAll('out'));
    const kept = ['index.html', 'mine.txt', 'roles/mine/x.json'];
    const schemas = ['health', 'index', 'manifest', 'role', 'search', 'site', 'titles'].map(
      (name) => `schema/${name}.json`,
    );
    expect(names).toEqual([...kept, ...schemas, 'manifest.json', ...young.files.keys()].sort());
  });

  it('says that nothing changed when it writes the same again', async () => {
    trial = await trialRun({});
    const out = join(trial.directory, 'new/folder');
    expect(await writeBundle(nodeFiles, old, out, '1')).toBe(true);
    expect(await writeBundle(nodeFiles, old, out, '1')).toBe(false);
  });

  it('cleans up after a run that was killed', async () => {
    trial = await trialRun({ 'out/.ladderway-77/roles/x/y.json': 'half' });
    const out = join(trial.directory, 'out');
    await writeBundle(nodeFiles, old, out, '1');
    expect(existsSync(join(out, '.ladderway-77'))).toBe(false);
  });

  it('completes a shard of which somebody removed a file', async () => {
    trial = await trialRun({});
    const out = join(trial.directory, 'out');
    const path = [...old.files.keys()].find((name) => name.startsWith('roles/')) ?? '';
    await writeBundle(nodeFiles, old, out, '1');
    await nodeFiles.remove(join(out, path));
    await writeBundle(nodeFiles, old, out, '1');
    expect(textOf(out)).toBe('old');
  });

  it('leaves the old bundle or the new one, whole, at whatever step it is killed', async () => {
    trial = await trialRun({});
    const seen: string[] = [];
    for (let steps = 0; seen.at(-1) !== 'finished'; steps++) {
      const out = join(trial.directory, `out-${steps}`);
      await writeBundle(nodeFiles, old, out, '1');
      const finished = await writeBundle(killedAfter(steps), young, out, '2').catch(() => 'killed');
      seen.push(finished === 'killed' ? textOf(out) : 'finished');
    }
    expect([...new Set(seen)]).toEqual(['old', 'young', 'finished']);
  });

  it('leaves no half-written folder behind when the disk refuses', async () => {
    trial = await trialRun({});
    const out = join(trial.directory, 'out');
    await writeBundle(nodeFiles, old, out, '1');
    const writeFile = () => Promise.reject(new Error('ENOSPC'));
    await expect(writeBundle({ ...nodeFiles, writeFile }, young, out, '2')).rejects.toThrow('ENOSPC');
    expect(textOf(out)).toBe('old');
    expect(existsSync(join(out, '.ladderway-2'))).toBe(false);
  });
});

/** File effects that change nothing any more after so many changes. */
function killedAfter(steps: number): FileEffects {
  let left = steps;
  const mortal =
    <A extends unknown[]>(change: (...args: A) => Promise<void>) =>
    (...args: A) =>
      left-- > 0 ? change(...args) : Promise.reject(new Error('killed'));
  return {
    ...nodeFiles,
    makeDirectory: mortal(nodeFiles.makeDirectory),
    writeFile: mortal(nodeFiles.writeFile),
    rename: mortal(nodeFiles.rename),
    remove: mortal(nodeFiles.remove),
  };
}
