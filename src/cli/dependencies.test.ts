import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  integrity?: string;
  resolved?: string;
  /** Comes inside the package it is listed below. */
  inBundle?: boolean;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

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

describe('packages the product is made of', () => {
  it('have licences that let it be passed on', () => {
    const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(0);
    expect(shipped.filter(([, { license }]) => !PERMISSIVE.has(license ?? ''))).toEqual([]);
  });

  it('are locked by their contents, wherever they come from', () => {
    expect(
      installed.filter(([, { inBundle, integrity }]) => !inBundle && !integrity?.startsWith('sha512-')),
    ).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
