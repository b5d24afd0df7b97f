import type { RoleFile } from '#contract/bundle-role.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { occupation } from '#domain/page/occupation.ts';
import { structuredData } from './page-metadata.ts';
import { oEmbedLink } from './oembed-files.ts';
import type { SiteFrame } from './site-page.ts';

/** What the head of a role's page has beside that of every page: the role as data, as Markdown, and how to embed it. */
export function roleHead(file: RoleFile, site: SiteFrame): XmlElement[] {
  const { base } = site.settings;
  const path = `roles/${file.role.id}`;
  const data = occupation(file, site.url === null ? null : site.url + path);
  return [
    element('link', { rel: 'alternate', type: 'text/markdown', href: `${base}${path}.md` }),
    ...oEmbedLink(path, file.role.title, site),
    ...(data === null ? [] : [structuredData(data)]),
  ];
}
