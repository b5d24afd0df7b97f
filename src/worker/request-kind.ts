import { keptFileName } from '#contract/kept-files.ts';

/**
 * How a request is answered. `asset` and `file`: their names change with their content, so what is kept is as good as new. `manifest` and
 * `page`: from the host, else as kept.
 */
export type RequestKind = 'asset' | 'file' | 'manifest' | 'page';

export interface AskedFor {
  method: string;
  url: string;
  /** Whether a page is to be opened. */
  isPage: boolean;
}

/** What a request below `site` (the absolute address of its folder) asks for; null for what is left to the browser, embeds included. */
export function requestKind({ method, url, isPage }: AskedFor, site: string): RequestKind | null {
  if (method !== 'GET' || !url.startsWith(site)) return null;
  const path = url.slice(site.length).split(/[?#]/, 1).join();
  if (/^assets\/[^/]+$/.test(path)) return 'asset';
  if (path === 'data/manifest.json') return 'manifest';
  if (path.startsWith('data/')) return keptFileName(path.slice('data/'.length)) === null ? null : 'file';
  const isFile = path.startsWith('assets/') || path.slice(path.lastIndexOf('/') + 1).includes('.');
  return isPage && !isFile && !path.startsWith('embed/') ? 'page' : null;
}
