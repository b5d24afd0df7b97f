import type { IndexedRole } from '#contract/bundle-index-data.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import { inlineGraph } from '#domain/export/inline-graph.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import type { FamilyLadder } from '#domain/graph/family-ladders.ts';
import { startView } from '#domain/graph/start-view.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { markText } from '#messages/marked-texts.ts';
import { buttonLink, familyText, link, stated, tag, withTexts } from './page-parts.ts';
import { pageScene } from './page-scene.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

/** As many roles of a family as the app shows at first. */
const shownAtFirst = 8;

/** The start page: what this is, roles to begin at, and every family with its first roles. `showcase` is the role that is drawn. */
export function homePage(
  { manifest: { name, counts }, index, slugs }: SiteCorpus,
  showcase: RoleFile | null,
  site: SiteFrame,
): SitePage {
  const { base } = site.settings;
  const { ladders, starts } = startView(index);
  const { t } = site;
  const size = t('home.counts', { name, ...counts });
  return {
    path: '',
    title: t('home.title'),
    description: `${t('page.home', { name })} ${size}.`,
    kind: 'plain',
    main: [
      tag(
        'div',
        'mx-auto w-full max-w-7xl space-y-14 px-4 py-10 sm:px-8 lg:py-16',
        tag(
          'div',
          'grid grid-cols-1 items-center gap-x-14 gap-y-10 lg:grid-cols-2',
          tag(
            'div',
            'space-y-6',
            tag('h1', 'text-4xl font-bold tracking-tight text-balance sm:text-5xl', t('home.heading')),
            tag('p', 'max-w-prose text-lg text-ink-soft', t('home.about')),
            tag('div', 'h-14 max-w-xl rounded-2xl border border-line bg-surface shadow-card'),
            tag(
              'div',
              'space-y-2.5',
              tag('h2', 'text-sm font-semibold text-ink-soft', t('home.beginAt')),
              tag(
                'ul',
                'flex min-h-10 flex-wrap gap-2',
                ...starts.map(({ id, title }) =>
                  element('li', {}, buttonLink(`${base}roles/${id}`, stated('bdi', '', title))),
                ),
              ),
            ),
          ),
          ...(showcase === null ? [] : [picture(showcase, site)]),
        ),
        element(
          'section',
          { 'aria-labelledby': 'families', class: 'space-y-5' },
          tag(
            'div',
            'flex flex-wrap items-end justify-between gap-x-6 gap-y-4',
            tag(
              'div',
              'space-y-1',
              element(
                'h2',
                { id: 'families', class: 'text-2xl font-bold tracking-tight' },
                t('home.ladders'),
              ),
              tag('p', 'text-sm text-ink-soft', size),
            ),
            tag(
              'div',
              'flex flex-wrap gap-2',
              buttonLink(`${base}map`, t('home.map')),
              buttonLink(`${base}skills`, t('home.skills')),
            ),
          ),
          tag(
            'div',
            'grid items-start gap-5 md:grid-cols-2 xl:grid-cols-3',
            ...ladders.map((ladder) => family(ladder, slugs.get(ladder.family) ?? 'none', site)),
          ),
        ),
      ),
    ],
  };
}

function picture(file: RoleFile, site: SiteFrame): XmlElement {
  const { role } = file;
  const { t } = site;
  const { base } = site.settings;
  return tag(
    'figure',
    'rounded-3xl border border-line bg-surface p-4 shadow-card',
    inlineGraph(pageScene(file, site), {
      label: t('home.around', { title: role.title }),
      className: 'h-auto max-h-104 w-full',
      t,
      addressOf: (id) => `${base}roles/${id}`,
    }),
    tag(
      'figcaption',
      'mt-3 text-center text-sm font-medium',
      link(
        `${base}roles/${role.id}`,
        'text-ink-soft',
        ...withTexts(t('home.around', { title: markText(role.title) })),
      ),
    ),
  );
}

function family(
  { family: name, roles }: FamilyLadder<IndexedRole>,
  slug: string,
  site: SiteFrame,
): XmlElement {
  const { base } = site.settings;
  const shown = roles.length > shownAtFirst ? roles.slice(0, shownAtFirst - 1) : roles;
  const rest = roles.slice(shown.length);
  const rungs = (members: readonly IndexedRole[]) =>
    tag('ol', 'border-s-2 border-line', ...members.map((role) => rung(role, site)));
  return tag(
    'section',
    'rounded-2xl border border-line bg-surface p-5 shadow-card',
    tag(
      'h3',
      'mb-3 flex items-baseline justify-between gap-3 font-semibold',
      link(
        `${base}families/${encodeURIComponent(slug)}`,
        'inline-flex min-h-6 items-center pointer-coarse:min-h-11',
        familyText(name, site.t),
      ),
      tag('span', 'text-sm font-normal text-ink-soft', site.t('count.roles', { count: roles.length })),
    ),
    rungs(shown),
    ...(rest.length === 0
      ? []
      : [
          tag(
            'details',
            '',
            tag(
              'summary',
              'flex min-h-8 cursor-pointer items-center text-sm font-medium text-accent',
              site.t('home.more', { count: rest.length }),
            ),
            rungs(rest),
          ),
        ]),
  );
}

const rung = ({ id, title, level }: IndexedRole, { settings: { base }, t }: SiteFrame): XmlElement =>
  tag(
    'li',
    'relative ps-4',
    link(
      `${base}roles/${id}`,
      'flex min-h-8 flex-wrap items-baseline justify-between gap-x-3 py-1 text-sm',
      stated('bdi', 'font-medium', title),
      tag('span', 'text-xs text-ink-soft', sayLevel(level, t)),
    ),
  );
