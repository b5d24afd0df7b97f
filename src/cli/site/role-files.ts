import { filePath, rolePath } from '#contract/bundle-paths.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import { roleMarkdown } from '#domain/page/role-markdown.ts';
import { embedPage } from './embed-page.ts';
import { oEmbedFiles } from './oembed-files.ts';
import type { PagePicture } from './page-metadata.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame } from './site-page.ts';

type Files = [name: string, text: string][];

/** What lies beside a role's page: the role as Markdown, the page for frames, and the answer to who wants to embed it. */
export function roleFiles(
  file: RoleFile,
  { manifest }: Pick<SiteCorpus, 'manifest'>,
  site: SiteFrame,
  picture: PagePicture | null,
): Files {
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
    [
      `embed/${path}/index.html`,
      embedPage('role', { path, title, data: [rolePath(manifest, file.role.id)] }, site),
    ],
    ...oEmbedFiles(path, title, site, picture),
  ];
}

/** The pages for frames that are not about one role; only the map is the same without a query. */
export function embedFiles({ manifest }: Pick<SiteCorpus, 'manifest'>, site: SiteFrame): Files {
  const index = filePath(manifest, 'index');
  const map = site.t('page.map');
  const pages = [
    { path: 'map', title: map, data: [index] },
    { path: 'compare', title: site.t('page.compared'), data: [] },
    { path: 'routes', title: site.t('page.routes'), data: [index] },
  ] as const;
  return [
    ...pages.map((page): Files[number] => [
      `embed/${page.path}/index.html`,
      embedPage(page.path, page, site),
    ]),
    ...oEmbedFiles('map', map, site, null),
  ];
}
