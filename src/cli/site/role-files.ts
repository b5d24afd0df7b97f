import type { RoleFile } from '#contract/bundle-role.ts';
import { roleMarkdown } from '#domain/page/role-markdown.ts';
import { embedPage } from './embed-page.ts';
import { oEmbedFiles } from './oembed-files.ts';
import type { PagePicture } from './page-metadata.ts';
import type { SiteFrame } from './site-page.ts';

type Files = [name: string, text: string][];

/** What lies beside a role's page: the role as Markdown, the page for frames, and the answer to who wants to embed it. */
export function roleFiles(file: RoleFile, site: SiteFrame, picture: PagePicture | null): Files {
  const { settings, url } = site;
  const path = `roles/${file.role.id}`;
  const title = site.t('view.title', { title: file.role.title });
  const markdown = roleMarkdown(file, {
    site: settings.name,
    addressOf: (id) => `${url ?? settings.base}roles/${id}`,
    disclaimer: settings.disclaimer,
    t: site.t,
  });
  return [
    [`${path}.md`, markdown],
    [`embed/${path}/index.html`, embedPage(path, title, site)],
    ...oEmbedFiles(path, title, site, picture),
  ];
}

/** The pages for frames that are not about one role; only the map is the same without a query. */
export function embedFiles(site: SiteFrame): Files {
  const titles = {
    map: site.t('page.map'),
    compare: site.t('page.compared'),
    routes: site.t('page.routes'),
  };
  return [
    ...Object.entries(titles).map(([path, title]): Files[number] => [
      `embed/${path}/index.html`,
      embedPage(path, title, site),
    ]),
    ...oEmbedFiles('map', titles.map, site, null),
  ];
}
