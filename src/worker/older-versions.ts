import { keptFileName } from '#contract/kept-files.ts';

/** The files of the bundle that were kept again in a later version. Paths are relative to the manifest, in the order in which they were kept. */
export function olderVersions(kept: readonly string[]): string[] {
  const newest = new Map(kept.map((path) => [keptFileName(path), path]));
  return kept.filter((path) => {
    const name = keptFileName(path);
    return name !== null && newest.get(name) !== path;
  });
}

/** The last version that was kept of the file at `path`; null where there is none. */
export function keptVersion(kept: readonly string[], path: string): string | null {
  const name = keptFileName(path);
  return name === null ? null : (kept.findLast((each) => keptFileName(each) === name) ?? null);
}
