import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  license?: string;
  dependencies?: Record<string, string>;
  integrity?: string;
  resolved?: string;
  /** Comes inside the package it is listed below. */
  inBundle?: boolean;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The packages that the program and the app import: what the build puts into them. */
async function importedPackages(): Promise<Set<string>> {
  const names = await readdir('src', { recursive: true });
  const built = names.filter(
    (name) => /\.(tsx?|css)$/.test(name) && !/\.test\.ts$|[\\/](?:vite|trial)-/.test(name),
  );
  const texts = await Promise.all(built.map((name) => readFile(join('src', name), 'utf8')));
  const imports = texts.flatMap((text) => [
    ...text.matchAll(/(?:from|import|import\() ?'((?:@[\w.-]+\/)?[a-z][\w.-]*)[/']/g),
  ]);
  return new Set(imports.map(([, name = '']) => name).filter((name) => name !== 'node'));
}

/** Some packages and all that they need, by their paths. */
function withTheirs(names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string, parent: string): void => {
    const nested = `${parent}/node_modules/${name}`;
    const path = Object.hasOwn(packages, nested) ? nested : `node_modules/${name}`;
    if (found.has(path)) return;
    found.add(path);
    for (const each of Object.keys(packages[path]?.dependencies ?? {})) visit(each, path);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** Licences that let anybody use, change and pass on what is built with the package, and ask for their text alone. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** Licences that ask for the source of the package itself and of nothing else: for packages passed on as they are. */
const OF_ITS_FILES = new Map([['node_modules/@resvg/resvg-wasm', 'MPL-2.0']]);

describe('packages the product is made of', () => {
  it('have licences that let it be passed on', async () => {
    const shipped = withTheirs(await importedPackages());
    for (const name of ['react', 'scheduler', 'commander', '@fontsource-variable/inter'])
      expect(shipped).toContain(`node_modules/${name}`);
    const isAllowed = (path: string, licence = ''): boolean =>
      PERMISSIVE.has(licence) || OF_ITS_FILES.get(path) === licence;
    expect([...shipped].filter((path) => !isAllowed(path, packages[path]?.license))).toEqual([]);
  });

  it('are built into it, so that it needs none where it is installed', () => {
    expect(packages['']?.dependencies).toBeUndefined();
  });

  it('are locked by their contents, wherever they come from', () => {
    expect(
      installed.filter(([, { inBundle, integrity }]) => !inBundle && !integrity?.startsWith('sha512-')),
    ).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
