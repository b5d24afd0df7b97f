/** The one name under which the app may make a text an address of code: that of its own service worker. */
export const WORKER_POLICY = 'ladderway-worker';
/** The one under which the script of a page may: that of the worker which reads how numbers are written. */
export const FORMATS_POLICY = 'ladderway-formats';

/** What a page may load and run beside the site's own files: style sheets and scripts in the page itself by their hashes (`sha256-…`). */
export interface PolicyHashes {
  styles: readonly string[];
  scripts: readonly string[];
}

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join('');

/**
 * The content policy of every page: nothing but the site's own files, no script or style in the markup but those with a known hash, and
 * no text that becomes a script but the addresses of the site's two workers. Pictures may also be made by the page (`blob:`), as when a drawing is saved;
 * frames hold the site's own pages, as where an embed is put together.
 */
export const contentPolicy = ({ styles, scripts }: PolicyHashes): string =>
  [
    `default-src 'none'`,
    `script-src 'self'${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${WORKER_POLICY} ${FORMATS_POLICY}`,
  ].join('; ');

/**
 * Who may show a page in a frame: pages made for it (`embed`) everybody, or the owner's list where there is one; other pages the site
 * itself and that list. Null where nobody is kept out.
 */
export function framePolicy(isEmbed: boolean, parents: readonly string[]): string | null {
  if (isEmbed && parents.length === 0) return null;
  return `frame-ancestors ${["'self'", ...parents].join(' ')}`;
}
