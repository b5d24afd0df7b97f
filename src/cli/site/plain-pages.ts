import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { familyLadders } from '#domain/graph/family-ladders.ts';
import { startView } from '#domain/graph/start-view.ts';
import { oEmbedLink } from './oembed-files.ts';
import { buttonLink, familyText, quiet, stated, tag } from './page-parts.ts';
import type { MessageKey } from '#messages/message-types.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

/** Pages that the app draws from what their address or a device says, so that there is nothing of theirs to read before. */
const appPages = [
  { path: 'map', title: 'frame.map', about: 'page.mapAbout' },
  { path: 'compare', title: 'frame.compare', about: 'page.compareAbout' },
  { path: 'routes', title: 'frame.routes', about: 'page.routesAbout' },
] as const satisfies readonly { path: string; title: MessageKey; about: MessageKey }[];

const notice = (
  heading: string,
  text: string,
  index: RoleIndexData,
  { settings: { base }, t }: SiteFrame,
  ...more: readonly XmlElement[]
) =>
  tag(
    'div',
    'mx-auto w-full max-w-xl space-y-4 p-6 sm:p-10',
    tag('h1', 'text-xl font-bold tracking-tight', heading),
    quiet(text),
    tag('p', '', buttonLink(base, t('family.seeAll'))),
    tag('h2', 'text-sm font-semibold text-ink-soft', t('home.beginAt')),
    tag(
      'ul',
      'flex flex-wrap gap-2',
      ...startView(index).starts.map(({ id, title }) =>
        element('li', {}, buttonLink(`${base}roles/${id}`, stated('bdi', '', title))),
      ),
    ),
    ...more,
  );

/** The pages of the app that are neither a role nor the start. */
export const plainPages = (index: RoleIndexData, site: SiteFrame): SitePage[] =>
  appPages.map(({ path, title, about }) => {
    const description = site.t(about);
    return {
      ...{ path, title: site.t(title), description, kind: 'plain' },
      ...(path === 'map' ? { head: oEmbedLink('map', site.t('page.map'), site) } : {}),
      main: [notice(site.t(title), `${description} ${site.t('page.needsScript')}`, index, site)],
    };
  });

/** What a host answers with where it has no file: the app suggests what was meant, and without it there are roles and families to go on to. */
export const notFoundPage = ({ index, slugs }: SiteCorpus, site: SiteFrame): SitePage => ({
  path: null,
  title: site.t('unknown.page'),
  description: site.t('unknown.pageHere'),
  kind: 'plain',
  main: [
    notice(
      site.t('unknown.pageHere'),
      site.t('page.notFound'),
      index,
      site,
      tag('h2', 'text-sm font-semibold text-ink-soft', site.t('search.families')),
      tag(
        'ul',
        'flex flex-wrap gap-2',
        ...familyLadders(index.roles).map(({ family }) =>
          element(
            'li',
            {},
            buttonLink(
              `${site.settings.base}families/${encodeURIComponent(slugs.get(family) ?? 'none')}`,
              familyText(family, site.t),
            ),
          ),
        ),
      ),
    ),
  ],
});
