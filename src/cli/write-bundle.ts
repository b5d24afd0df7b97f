import { dirname, join } from 'node:path';
import type { Bundle } from './compile-bundle.ts';
import type { FileEffects } from './effects.ts';
import { jsonSchemas } from './json-schemas.ts';

const STAGING = '.ladderway-';
/** What a bundle's folder may hold that an older bundle left; nothing else is ever removed. */
const HASHED_FILE = /^(index|search|health)\.[0-9a-f]{10}\.json$/;
const HASHED_FOLDER = /^[0-9a-f]{10}$/;

/**
 * Writes a bundle into a folder that may hold an older one. Whoever reads the folder at any moment, or after the run was killed, finds
 * the old bundle or the new one: everything is staged beside it and moved into place under names that carry a hash, the manifest comes
 * last, and only then what the new manifest doesn't name is removed. True where the manifest changed.
 */
export async function writeBundle(
  files: FileEffects,
  bundle: Bundle,
  directory: string,
  runId: string,
): Promise<boolean> {
  const staging = join(directory, `${STAGING}${runId}`);
  await files.remove(staging);
  try {
    return await writeThrough(files, bundle, directory, staging);
  } catch (error) {
    await files.remove(staging).catch(() => undefined);
    throw error;
  }
}

async function writeThrough(
  files: FileEffects,
  { manifest, files: hashed }: Bundle,
  directory: string,
  staging: string,
): Promise<boolean> {
  await files.makeDirectory(join(staging, 'roles'));
  await files.makeDirectory(join(directory, 'roles'));
  const manifestText = JSON.stringify(manifest, null, 2) + '\n';
  const staged = new Map([...hashed, ...jsonSchemas(), ['manifest.json', manifestText]]);

  const units = unitsOf(hashed.keys());
  for (const [unit, paths] of units) {
    if (await isComplete(files, directory, unit, paths)) for (const path of paths) staged.delete(path);
  }
  await writeAll(files, staging, staged);
  for (const [unit, paths] of units) {
    if (!paths.some((path) => staged.has(path))) continue;
    await files.remove(join(directory, unit));
    await files.rename(join(staging, unit), join(directory, unit));
  }
  await files.makeDirectory(join(directory, 'schema'));
  for (const path of jsonSchemas().keys()) await files.rename(join(staging, path), join(directory, path));
  const changed = !(await holds(files, join(directory, 'manifest.json'), manifestText));
  await files.rename(join(staging, 'manifest.json'), join(directory, 'manifest.json'));
  await removeStale(files, directory, new Set(units.keys()));
  return changed;
}

/** What is moved in one step: a file, or the folder of a shard; with the paths it brings. */
function unitsOf(paths: Iterable<string>): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const path of paths) {
    const unit = path.startsWith('roles/') ? dirname(path) : path;
    const brought = units.get(unit);
    if (brought) brought.push(path);
    else units.set(unit, [path]);
  }
  return units;
}

/** Units arrive whole and under a hash of their content, so one that is there with all its files needs no writing. */
async function isComplete(
  files: FileEffects,
  directory: string,
  unit: string,
  paths: readonly string[],
): Promise<boolean> {
  const kind = await files.kindOf(join(directory, unit));
  if (kind !== 'directory') return kind === 'file';
  const present = new Set((await files.list(join(directory, unit))).map(({ name }) => `${unit}/${name}`));
  return paths.every((path) => present.has(path));
}

async function writeAll(
  files: FileEffects,
  directory: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const folders = new Set([...texts.keys()].map((path) => dirname(join(directory, path))));
  for (const folder of folders) await files.makeDirectory(folder);
  const waiting = [...texts];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, text] = next;
      await files.writeFile(join(directory, path), text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

async function holds(files: FileEffects, path: string, text: string): Promise<boolean> {
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
