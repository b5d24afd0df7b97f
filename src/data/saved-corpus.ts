import type { Manifest } from '#contract/bundle-manifest.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { keptFileName } from '#contract/kept-files.ts';

/** How many files are asked for at once. */
const atOnce = 8;

/** What saving needs of the device and the site; paths are relative to the manifest. */
export interface SavingEffects {
  /** The paths of the files that are on the device. */
  kept: () => Promise<string[]>;
  /** Rejects where there is no answer, and where the device has no room (`QuotaExceededError`). False for a file that the site does not have. */
  keep: (path: string, signal: AbortSignal) => Promise<boolean>;
  forget: (path: string) => Promise<unknown>;
}

/** `saved`: all files are on the device; otherwise those that came so far. */
export type SavingOutcome = 'saved' | 'cancelled' | 'full' | 'unreachable';

/** Every file of a bundle, by the ids of its roles. */
export const corpusPaths = (manifest: Manifest, ids: readonly string[]): string[] =>
  [
    'manifest.json',
    filePath(manifest, 'index'),
    filePath(manifest, 'search'),
    ...ids.map((id) => rolePath(manifest, id)),
  ].flatMap((path) => path ?? []);

/** How many of the files are on the device, in this version. */
export function countKept(paths: readonly string[], kept: readonly string[]): number {
  const known = new Set(kept);
  return paths.filter((path) => known.has(path)).length;
}

/**
 * Brings all files that are not on the device yet, calling back with how many are there, and then removes other versions of them. What a
 * broken or cancelled run has brought stays.
 */
export async function saveCorpus(
  paths: readonly string[],
  effects: SavingEffects,
  signal: AbortSignal,
  onProgress: (kept: number) => void,
): Promise<SavingOutcome> {
  const before = new Set(await effects.kept());
  const missing = paths.filter((path) => !before.has(path));
  let kept = paths.length - missing.length;
  onProgress(kept);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const waiting = missing.values();
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      either.throwIfAborted();
      if (!(await effects.keep(path, either))) throw new Error(`${path} is missing.`);
      kept += 1;
      onProgress(kept);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    stop.abort();
    if (signal.aborted) return 'cancelled';
    return isFull(error) ? 'full' : 'unreachable';
  }
  const wanted = new Set(paths);
  for (const path of before) if (keptFileName(path) !== null && !wanted.has(path)) await effects.forget(path);
  return 'saved';
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';
