import { frameSnippet } from './embed-snippet.ts';
import { plainEmbedQuery } from './embed-query.ts';

/** What an oEmbed answer is about. */
export interface OEmbedSource {
  /** The absolute address of the site's folder, with a slash at the end, and its name. */
  site: string;
  name: string;
  /** The page below it, as in `roles/a`. */
  path: string;
  /** What the page shows, in words. */
  title: string;
  /** An absolute address and the size of a picture in px, where there is one. */
  thumbnail: { address: string; width: number; height: number } | null;
}

const size = { width: 900, height: 720 };
const day = 24 * 60 * 60;

/** What a page answers to who wants to embed it, as oEmbed 1.0 has it (oembed.com): its frame as HTML, without any script. */
export const oEmbed = ({ site, name, path, title, thumbnail }: OEmbedSource): Record<string, unknown> => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: name,
  provider_url: site,
  cache_age: day,
  ...size,
  html: frameSnippet({ site, path, title, look: plainEmbedQuery, height: size.height }),
  ...(thumbnail === null
    ? {}
    : {
        thumbnail_url: thumbnail.address,
        thumbnail_width: thumbnail.width,
        thumbnail_height: thumbnail.height,
      }),
});
