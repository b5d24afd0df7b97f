import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { familyLadders } from '#domain/graph/family-ladders.ts';
import { startView } from '#domain/graph/start-view.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { oEmbedLink } from './oembed-files.ts';
import { buttonLink, quiet, tag } from './page-parts.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

/** Pages that the app draws from what their address or a device says, so that there is nothing of theirs to read before. */
const appPages: readonly { path: string; title: string; description: string }[] = [
  {
    path: 'map',
    title: 'Map',
    description: 'All roles at a glance, by level and family or by pay.',
  },
  {
    path: 'compare',
    title: 'Compare',
    description: 'Two to four roles side by side: pay bands, skills, levels, education and experience.',
  },
  {
    path: 'routes',
    title: 'Routes',
    description:
      'Ways from one role to another: by fewest moves, by the smallest skill gap, or without a pay cut.',
  },
];

const notice = (
  heading: string,
  text: string,
  index: RoleIndexData,
  { settings: { base } }: SiteFrame,
  ...more: readonly XmlElement[]
) =>
  tag(
    'div',
    'mx-auto w-full max-w-xl space-y-4 p-6 sm:p-10',
    tag('h1', 'text-xl font-bold tracking-tight', heading),
    quiet(text),
    tag('p', '', buttonLink(base, 'See all ladders')),
    tag('h2', 'text-sm font-semibold text-ink-soft', 'Begin at'),
    tag(
      'ul',
      'flex flex-wrap gap-2',
      ...startView(index).starts.map(({ id, title }) =>
        element('li', {}, buttonLink(`${base}roles/${id}`, title)),
      ),
    ),
    ...more,
  );

/** The pages of the app that are neither a role nor the start. */
export const plainPages = (index: RoleIndexData, site: SiteFrame): SitePage[] =>
  appPages.map(({ path, title, description }) => ({
    ...{ path, title, description, kind: 'plain' },
    ...(path === 'map' ? { head: oEmbedLink('map', 'Map of all roles', site) } : {}),
    main: [notice(title, `${description} This page needs JavaScript.`, index, site)],
  }));

/** What a host answers with where it has no file: the app suggests what was meant, and without it there are roles and families to go on to. */
export const notFoundPage = ({ index, slugs }: SiteCorpus, site: SiteFrame): SitePage => ({
  path: null,
  title: 'No such page',
  description: 'There is no page at this address.',
  kind: 'plain',
  main: [
    notice(
      'There is no page at this address',
      'The link may be old or cut off. Every role can be found from the start.',
      index,
      site,
      tag('h2', 'text-sm font-semibold text-ink-soft', 'Families'),
      tag(
        'ul',
        'flex flex-wrap gap-2',
        ...familyLadders(index.roles).map(({ family }) =>
          element(
            'li',
            {},
            buttonLink(
              `${site.settings.base}families/${encodeURIComponent(slugs.get(family) ?? 'none')}`,
              familyName(family, site.t),
            ),
          ),
        ),
      ),
    ),
  ],
});
