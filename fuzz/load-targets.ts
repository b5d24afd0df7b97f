import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FuzzTarget } from './fuzz-target.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every target of targets/, by name. */
export async function loadTargets(): Promise<FuzzTarget[]> {
  const names = (await readdir(here('./targets'))).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(`./targets/${name}`, import.meta.url).href;
      return ((await import(/* @vite-ignore */ file)) as { target: FuzzTarget }).target;
    }),
  );
}

/** Inputs for which a target did not hold once: found/ has a list for each target that needs one. */
export async function foundInputs(target: string): Promise<unknown[]> {
  const text = await readFile(here(`./found/${target}.json`), 'utf8').catch(() => '[]');
  return JSON.parse(text) as unknown[];
}
