import { oEmbed } from '#contract/oembed.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import type { PagePicture } from './page-metadata.ts';
import type { SiteFrame } from './site-page.ts';

/** A page's answer lies at the same path below `oembed/`. */
const fileOf = (path: string): string => `oembed/${path}.json`;

/** How who wants to embed a page finds its oEmbed answer; nothing where the site's address is not known. */
export const oEmbedLink = (path: string, title: string, { url }: SiteFrame): XmlElement[] =>
  url === null
    ? []
    : [
        element('link', {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: url + fileOf(path),
          title,
        }),
      ];

/** The oEmbed answer of a page as a file; nothing where the site's address is not known, since frames need it. */
export function oEmbedFiles(
  path: string,
  title: string,
  { url, settings: { name } }: SiteFrame,
  picture: PagePicture | null,
): [file: string, text: string][] {
  if (url === null) return [];
  const thumbnail =
    picture === null ? null : { address: url + picture.path, width: picture.width, height: picture.height };
  return [[fileOf(path), `${JSON.stringify(oEmbed({ site: url, name, path, title, thumbnail }))}\n`]];
}
