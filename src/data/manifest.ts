import { parseManifest } from '#contract/bundle-manifest.ts';
import { queryOptions } from '@tanstack/react-query';
import { fetchBundleFile } from './fetch-bundle-file.ts';

/** The bundle's manifest: what the corpus is and where its files are. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchBundleFile('manifest.json', parseManifest, signal),
});
