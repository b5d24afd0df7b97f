import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { type FamilyNeighbour, type FamilyView, familyView, type Rung } from '#domain/graph/family-view.ts';
import { describeFamily, familyName } from '#domain/page/describe-family.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { bandCell, scaleTicks } from './band-drawing.ts';
import { directionOf } from '#messages/locales.ts';
import { buttonLink, familyText, link, stated, tag } from './page-parts.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

const rowClass = 'grid gap-x-6 gap-y-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]';

/** A page for each family of which a role has a document: its ladder, level by level, and the families around it. */
export function familyPages(corpus: SiteCorpus, site: SiteFrame): SitePage[] {
  return [...corpus.slugs].flatMap(([family, slug]) => {
    const view = familyView(corpus.index, family, site.t);
    return view === null ? [] : familyPage(family, slug, view, corpus, site);
  });
}

function familyPage(
  family: string | null,
  slug: string,
  view: FamilyView<IndexedRole>,
  { slugs }: SiteCorpus,
  site: SiteFrame,
): SitePage {
  const { base } = site.settings;
  const name = familyName(family, site.t);
  const about = describeFamily(view, site.t);
  return {
    path: `families/${slug}`,
    title: site.t('family.title', { name }),
    description: site.t('page.family', { name, about }),
    kind: 'plain',
    main: [
      tag(
        'div',
        'mx-auto w-full max-w-7xl space-y-8 px-4 py-10 sm:px-8',
        tag(
          'header',
          'flex flex-wrap items-end justify-between gap-x-6 gap-y-3',
          tag(
            'div',
            'min-w-0 space-y-2',
            tag(
              'p',
              'text-sm',
              link(
                base,
                'inline-flex min-h-6 items-center text-ink-soft underline decoration-line-strong underline-offset-4',
                site.t('family.all'),
              ),
            ),
            tag(
              'h1',
              'text-3xl font-bold tracking-tight text-balance wrap-anywhere',
              familyText(family, site.t),
            ),
            tag('p', 'text-sm text-ink-soft', about),
          ),
          buttonLink(`${base}map?family=${encodeURIComponent(slug)}`, site.t('family.onMap')),
        ),
        tag(
          'div',
          'grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]',
          ladder(view, site),
          ...(view.neighbours.length === 0 ? [] : [neighbours(view.neighbours, slugs, site)]),
        ),
      ),
    ],
  };
}

function ladder(
  { levels, bands }: FamilyView<IndexedRole>,
  { settings: { base }, t, locale }: SiteFrame,
): XmlElement {
  const bandOf = new Map(bands?.rows.map((row) => [row.key, row]));
  const step = ({ role, next }: Rung<IndexedRole>): XmlElement =>
    tag(
      'li',
      `${rowClass} border-t border-line py-3`,
      tag(
        'div',
        'min-w-0 space-y-1',
        tag(
          'p',
          'flex flex-wrap items-baseline gap-x-3',
          link(
            `${base}roles/${role.id}`,
            'inline-flex min-h-6 items-center font-medium underline decoration-line-strong underline-offset-4 pointer-coarse:min-h-11',
            stated('bdi', '', role.title),
          ),
          tag('span', 'text-xs text-ink-soft', sayLevel(role.level, t)),
        ),
        ...(next.length === 0
          ? []
          : [
              element(
                'ul',
                {
                  'aria-label': t('family.leadsTo', { title: role.title }),
                  class: 'flex flex-wrap gap-x-3 text-sm text-ink-soft',
                },
                ...next.map(({ id, title }) =>
                  tag(
                    'li',
                    "flex items-center before:me-1.5 before:content-['→'/''] rtl:before:content-['←'/'']",
                    link(
                      `${base}roles/${id}`,
                      'inline-flex min-h-6 items-center pointer-coarse:min-h-11',
                      stated('bdi', '', title),
                    ),
                  ),
                ),
              ),
            ]),
      ),
      tag(
        'div',
        'space-y-1 self-center',
        tag(
          'p',
          'text-sm tabular-nums sm:text-end',
          describeBand({ documented: true, pay: withoutWording(role.pay, t) }, t),
        ),
        ...bandCell(bandOf.get(role.id)),
      ),
    );
  return element(
    'section',
    { 'aria-label': t('family.byLevel'), class: 'min-w-0 space-y-6' },
    ...levels.map(({ rank, rungs }) =>
      element(
        'section',
        { 'aria-label': t('level.other', { rank }), class: 'space-y-1' },
        tag('h2', 'text-sm font-semibold text-ink-soft', t('level.other', { rank })),
        element('ul', {}, ...rungs.map(step)),
      ),
    ),
    ...(bands === null
      ? []
      : [
          tag(
            'div',
            `${rowClass} max-sm:hidden`,
            element('span'),
            scaleTicks(bands.ticks, directionOf(locale) === 'rtl'),
          ),
        ]),
  );
}

const neighbours = (
  found: readonly FamilyNeighbour[],
  slugs: SiteCorpus['slugs'],
  { settings: { base }, t }: SiteFrame,
): XmlElement =>
  element(
    'section',
    {
      'aria-labelledby': 'neighbours',
      class: 'space-y-2 self-start rounded-2xl border border-line bg-surface p-4 shadow-card',
    },
    element('h2', { id: 'neighbours', class: 'font-semibold' }, t('family.neighbours')),
    tag(
      'ul',
      'text-sm',
      ...found.map(({ family, moves }) =>
        tag(
          'li',
          'flex items-center justify-between gap-3',
          link(
            `${base}families/${encodeURIComponent(slugs.get(family) ?? 'none')}`,
            'inline-flex min-h-8 min-w-0 items-center font-medium wrap-anywhere pointer-coarse:min-h-11',
            familyText(family, t),
          ),
          tag('span', 'shrink-0 text-xs text-ink-soft tabular-nums', t('family.moves', { count: moves })),
        ),
      ),
    ),
  );
