import type { Manifest } from '#contract/bundle-manifest.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import type { QueryClient } from '@tanstack/react-query';
import { BundleProblem } from './bundle-problem.ts';
import { fetchBundleFile } from './fetch-bundle-file.ts';
import { manifestQuery } from './manifest.ts';

/**
 * Fetches a file whose name the manifest gives. A page that was opened before the site was published anew asks for names that are
 * gone: the manifest is then read again, once, and the file's new name tried. `pathIn` gives null where the bundle has no such file.
 */
export async function fetchHashedFile<T>(
  client: QueryClient,
  pathIn: (manifest: Manifest) => string | null,
  parse: (value: unknown) => Parsed<T>,
  signal: AbortSignal,
): Promise<T> {
  const path = pathIn(await client.query({ ...manifestQuery, staleTime: 'static' }));
  try {
    if (path !== null) return await fetchBundleFile(path, parse, signal);
  } catch (error) {
    if (!(error instanceof BundleProblem) || error.kind !== 'missing') throw error;
  }
  const newPath = pathIn(await client.query({ ...manifestQuery, staleTime: 0 }));
  if (newPath === null || newPath === path)
    throw new BundleProblem('missing', path ?? 'manifest.json', 'The site does not have this file.');
  return fetchBundleFile(newPath, parse, signal);
}
