import type { RoleFile } from '#contract/bundle-role.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { describeRole } from '#domain/page/describe-role.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { markText } from '#messages/marked-texts.ts';
import { chip, link, stated, tag, withTexts } from './page-parts.ts';
import { roleGraph } from './role-graph.ts';
import { roleHead } from './role-head.ts';
import { roleNeighbours } from './role-neighbours.ts';
import { roleSections } from './role-sections.ts';
import { roleWays } from './role-ways.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

/** A role's page: its head, the graph around it, and all that is known of it. `title` tells it from every other page. */
export function rolePage(file: RoleFile, corpus: SiteCorpus, site: SiteFrame, title: string): SitePage {
  return {
    path: `roles/${file.role.id}`,
    title,
    description: describeRole({ ...file, role: { ...file.role, title } }, site.t),
    kind: 'role',
    head: roleHead(file, site),
    main: [
      tag(
        'article',
        'flex min-h-0 flex-1 flex-col lg:h-[calc(100dvh-3.75rem)] lg:flex-none',
        head(file, corpus, site),
        tag(
          'div',
          'grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_var(--spacing-panel)] lg:grid-rows-[minmax(0,1fr)]',
          paths(file, site),
          element(
            'aside',
            {
              'aria-label': site.t('view.about', { title: file.role.title }),
              tabindex: 0,
              class: 'border-t bg-surface lg:overflow-y-auto lg:border-t-0',
            },
            tag(
              'div',
              `p-4 sm:p-6 ${isLong(file) ? 'max-md:near-only' : ''}`,
              ...parts(file, site),
              ...disclaimer(site),
            ),
          ),
        ),
      ),
    ],
  };
}

/** Whether a phone shows more roles than its window is high before it shows what is known of this one. */
const isLong = ({ neighbourhood }: RoleFile): boolean => neighbourhood.roles.length > 8;

/** All that is known of a role: what its document says, or who mentions it, below the ways on. */
function parts(file: RoleFile, site: SiteFrame): XmlElement[] {
  const sections = roleSections(file, site);
  const mentioned = file.document === null ? sections.slice(0, 1) : [];
  return [...mentioned, ...roleWays(file, site), ...sections.slice(mentioned.length)];
}

function head({ role }: RoleFile, { slugs }: SiteCorpus, { settings: { base }, t }: SiteFrame): XmlElement {
  return tag(
    'header',
    'grid gap-x-6 gap-y-3 border-b bg-surface px-4 py-2 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1 sm:px-6 sm:py-4 xl:flex xl:flex-wrap xl:items-end xl:justify-between',
    tag(
      'div',
      'min-w-0 max-sm:contents sm:space-y-1.5',
      tag(
        'div',
        'flex flex-wrap items-center gap-x-3 gap-y-1.5',
        tag('h1', 'text-xl font-bold tracking-tight text-balance sm:text-2xl', stated('bdi', '', role.title)),
        ...(role.documented ? [] : [chip('lateral', t('head.mentioned'))]),
      ),
      tag(
        'div',
        'flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft max-sm:col-span-2',
        ...(role.documented
          ? [tag('span', 'font-semibold text-ink tabular-nums sm:text-base', describeBand(role, t))]
          : []),
        chip('plain', sayLevel(role.level, t)),
        ...(role.family === null
          ? []
          : [
              link(
                `${base}families/${encodeURIComponent(slugs.get(role.family) ?? 'none')}`,
                '',
                chip('accent', stated('bdi', '', role.family)),
              ),
            ]),
        ...(role.aliases.length === 0
          ? []
          : [
              tag(
                'span',
                '',
                ...withTexts(t('head.aliases', { names: role.aliases.map(markText).join(t('list.comma')) })),
              ),
            ]),
      ),
    ),
    tag(
      'div',
      // On a phone, room for what the app has there: its two signs.
      'flex min-h-10 min-w-25 flex-wrap gap-2 max-sm:col-start-2 max-sm:row-start-1 pointer-coarse:min-h-11 print:hidden',
      link(
        `${base}compare?roles=${role.id}`,
        // As wide as the app's, which has a sign.
        'inline-flex min-h-10 items-center justify-center rounded-lg bg-accent px-6.5 text-sm font-medium whitespace-nowrap text-on-accent max-sm:hidden',
        t('head.compareWith'),
      ),
    ),
  );
}

function paths(file: RoleFile, site: SiteFrame): XmlElement {
  const { role } = file;
  const { t } = site;
  return element(
    'section',
    { 'aria-label': t('view.paths', { title: role.title }), class: 'flex min-h-0 min-w-0 flex-col' },
    // In the places of the app's tools and of its hint, which only it can keep.
    tag(
      'p',
      'flex min-h-12.75 items-center border-b bg-surface/60 px-4 text-sm/5 text-ink-soft sm:min-h-14.75 sm:px-6 pointer-coarse:min-h-14.75 sm:pointer-coarse:min-h-16.75',
      tag('span', 'max-md:hidden', t('page.legend')),
      tag(
        'span',
        'md:hidden',
        ...withTexts(
          t('view.count', {
            count: file.neighbourhood.roles.filter(({ id }) => id !== role.id).length,
            title: markText(role.title),
          }),
        ),
      ),
    ),
    element(
      'p',
      {
        'data-hint': '',
        class:
          'flex min-h-10.25 items-center border-b bg-accent-soft py-2 ps-6 pe-14 text-sm max-md:hidden pointer-coarse:min-h-12.25 pointer-coarse:pe-16',
      },
      t('view.hint'),
    ),
    roleGraph(file, site),
    roleNeighbours(file, site),
  );
}

const disclaimer = ({ settings, t }: SiteFrame): XmlElement[] => [
  tag('p', 'border-t pt-3 text-xs text-ink-soft', t('export.caveat')),
  ...(settings.disclaimer === null ? [] : [stated('p', 'pt-2 text-xs text-ink-soft', settings.disclaimer)]),
];
