import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { scriptJson } from '#domain/page/format-html.ts';

/** A picture of a page for previews of links. */
export interface PagePicture {
  /** Below the site's folder. */
  path: string;
  /** What it shows, in words. */
  alt: string;
  width: number;
  height: number;
}

export interface PageMetadata {
  title: string;
  description: string;
  /** The name of the site. */
  site: string;
  /** A BCP 47 tag. */
  language: string;
  /** The absolute address of the page and of the site's folder; null where they are not known. */
  address: string | null;
  root: string | null;
  picture: PagePicture | null;
}

/** What previews of links show (Open Graph, and the few names that Twitter has of its own). A picture needs an absolute address. */
export function pageMetadata(page: PageMetadata): XmlElement[] {
  const { title, description, site, language, address, root, picture } = page;
  const [code = '', region] = language.split('-');
  const hasRegion = region !== undefined && /^[A-Za-z]{2}$/.test(region);
  const shown = root === null ? null : picture;
  return [
    ...property('og:site_name', site),
    ...property('og:type', 'website'),
    ...(hasRegion ? property('og:locale', `${code}_${region.toUpperCase()}`) : []),
    ...property('og:title', title),
    ...property('og:description', description),
    ...(address === null ? [] : property('og:url', address)),
    ...(shown === null
      ? []
      : [
          ...property('og:image', `${root ?? ''}${shown.path}`),
          ...property('og:image:type', 'image/png'),
          ...property('og:image:width', String(shown.width)),
          ...property('og:image:height', String(shown.height)),
          ...property('og:image:alt', shown.alt),
        ]),
    ...named('twitter:card', shown === null ? 'summary' : 'summary_large_image'),
    ...named('twitter:title', title),
    ...named('twitter:description', description),
    ...(shown === null
      ? []
      : [...named('twitter:image', `${root ?? ''}${shown.path}`), ...named('twitter:image:alt', shown.alt)]),
  ];
}

/** Data for search engines. It is never run, so that a content policy lets it be; nothing in it can end its element. */
export const structuredData = (value: Record<string, unknown>): XmlElement =>
  element('script', { type: 'application/ld+json' }, scriptJson(value));

const property = (name: string, content: string): XmlElement[] => [
  element('meta', { property: name, content }),
];
const named = (name: string, content: string): XmlElement[] => [element('meta', { name, content })];
