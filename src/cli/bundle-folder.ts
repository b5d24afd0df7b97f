import type { Manifest } from '#contract/bundle-manifest.ts';
import { dirname, join } from 'node:path';
import type { FileEffects } from './effects.ts';
import { jsonSchemas } from './json-schemas.ts';

/**
 * A folder that gets a new bundle while it may hold an older one. A unit is what arrives in one step: a file, or the folder of a shard.
 * Units carry a hash of their content, so one that is there with all its files needs no writing.
 */
export interface BundleFolder {
  /** Whether the unit stands there with all these files (paths relative to the folder). */
  holds(unit: string, paths: readonly string[]): Promise<boolean>;
  /** What a file of the folder holds, null where it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a unit beside the bundle, if the folder doesn't hold it; `texts` by path, as strings or in UTF-8. */
  stage(unit: string, texts: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  /** Moves what is staged into place, the manifest last, and removes what it doesn't name. True where the manifest changed. */
  publish(manifest: Manifest): Promise<boolean>;
  /** Removes what is staged. */
  discard(): Promise<void>;
}

const STAGING = '.ladderway-';
/** What a bundle's folder may hold that an older bundle left; nothing else is ever removed. */
const HASHED_FILE = /^(index|search|health)\.[0-9a-f]{10}\.json$/;
const HASHED_FOLDER = /^[0-9a-f]{10}$/;

/**
 * Whoever reads the folder at any moment, or after the run was killed, finds the old bundle or the new one: everything is staged beside
 * it and moved into place under names that carry a hash, the manifest comes last, and only then what the new manifest doesn't name is
 * removed.
 */
export async function openBundleFolder(
  files: FileEffects,
  directory: string,
  runId: string,
): Promise<BundleFolder> {
  const staging = join(directory, `${STAGING}${runId}`);
  const units = new Set<string>();
  const staged = new Set<string>();
  await files.remove(staging);
  await files.makeDirectory(join(staging, 'roles'));
  await files.makeDirectory(join(directory, 'roles'));

  const holds = async (unit: string, paths: readonly string[]): Promise<boolean> => {
    units.add(unit);
    const kind = await files.kindOf(join(directory, unit));
    if (kind !== 'directory') return kind === 'file';
    const present = new Set((await files.list(join(directory, unit))).map(({ name }) => `${unit}/${name}`));
    return paths.every((path) => present.has(path));
  };

  return {
    holds,
    read: (path) => files.readFile(join(directory, path)).catch(() => null),
    stage: async (unit, texts) => {
      if (await holds(unit, [...texts.keys()])) return;
      staged.add(unit);
      const folders = new Set([...texts.keys()].map((path) => dirname(join(staging, path))));
      for (const folder of folders) await files.makeDirectory(folder);
      for (const [path, text] of texts) await files.writeFile(join(staging, path), text);
    },
    publish: async (manifest) => {
      const manifestText = JSON.stringify(manifest, null, 2) + '\n';
      const schemas = jsonSchemas();
      await files.makeDirectory(join(staging, 'schema'));
      await files.makeDirectory(join(directory, 'schema'));
      for (const [path, text] of schemas) await files.writeFile(join(staging, path), text);
      await files.writeFile(join(staging, 'manifest.json'), manifestText);
      for (const unit of staged) {
        await files.remove(join(directory, unit));
        await files.rename(join(staging, unit), join(directory, unit));
      }
      for (const path of schemas.keys()) await files.rename(join(staging, path), join(directory, path));
      const changed = !(await reads(files, join(directory, 'manifest.json'), manifestText));
      await files.rename(join(staging, 'manifest.json'), join(directory, 'manifest.json'));
      await removeStale(files, directory, units);
      return changed;
    },
    discard: () => files.remove(staging),
  };
}

async function reads(files: FileEffects, path: string, text: string): Promise<boolean> {
  if ((await files.kindOf(path)) !== 'file') return false;
  return new TextDecoder().decode(await files.readFile(path)) === text;
}

async function removeStale(files: FileEffects, directory: string, units: ReadonlySet<string>): Promise<void> {
  for (const { name } of await files.list(directory)) {
    const isStale = name.startsWith(STAGING) || (HASHED_FILE.test(name) && !units.has(name));
    if (isStale) await files.remove(join(directory, name));
  }
  for (const { name } of await files.list(join(directory, 'roles'))) {
    if (HASHED_FOLDER.test(name) && !units.has(`roles/${name}`))
      await files.remove(join(directory, 'roles', name));
  }
}
