/** What of a site is kept on a device to be read without a connection: the app, files of the bundle, and pages that were opened. */
export type KeptPart = 'app' | 'data' | 'pages';

/** The name of the cache that keeps a part of the site below `base`. Other sites of the same host have caches of their own. */
export const cacheName = (base: string, part: KeptPart): string => `ladderway ${part} ${base}`;

const hashedFile = /^(?:(index|search|health)\.[0-9a-f]{10}|(roles\/)[0-9a-f]{10}\/([^/]+))\.json$/;

/**
 * Which file of the bundle lies at a path (relative to the manifest), whatever version of it: `index` or `roles/data-analyst`. Null for what
 * has no hash in its name.
 */
export function keptFileName(path: string): string | null {
  const [, file, folder = '', id = ''] = hashedFile.exec(path) ?? [];
  return file ?? (folder === '' ? null : folder + id);
}
