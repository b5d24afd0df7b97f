import { jobsAddress } from '#contract/jobs-address.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import { inlineGraph } from '#domain/export/inline-graph.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { describeRole } from '#domain/page/describe-role.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { buttonLink, chip, link, quiet, stated, tag } from './page-parts.ts';
import { pageScene } from './page-scene.ts';
import { roleHead } from './role-head.ts';
import { roleSections } from './role-sections.ts';
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
          'grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_26rem] lg:grid-rows-[minmax(0,1fr)]',
          paths(file, site),
          element(
            'aside',
            {
              'aria-label': site.t('view.about', { title: file.role.title }),
              tabindex: 0,
              class: 'border-t bg-surface lg:overflow-y-auto lg:border-t-0 lg:border-s',
            },
            tag('div', 'p-4 sm:p-6', ...roleSections(file, site), ...disclaimer(site)),
          ),
        ),
      ),
    ],
  };
}

function head(
  { role }: RoleFile,
  { slugs }: SiteCorpus,
  { settings: { base, jobs }, t }: SiteFrame,
): XmlElement {
  const openJobs = jobsAddress(jobs, role);
  return tag(
    'header',
    'flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b bg-surface px-4 py-2 max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center max-sm:gap-x-2 max-sm:gap-y-1 sm:px-6 sm:py-4',
    tag(
      'div',
      'min-w-0 max-sm:contents sm:space-y-1.5',
      tag(
        'div',
        'flex flex-wrap items-center gap-x-3 gap-y-1.5 max-sm:min-h-10',
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
          : [tag('span', '', t('head.aliases', { names: role.aliases.join(t('list.comma')) }))]),
      ),
    ),
    tag(
      'div',
      'flex flex-wrap gap-2 max-sm:hidden print:hidden',
      ...(openJobs === null ? [] : [buttonLink(openJobs, t('role.jobs'))]),
      buttonLink(`${base}compare?roles=${role.id}`, t('head.compareWith')),
    ),
  );
}

function paths(file: RoleFile, { settings: { base }, t, locale }: SiteFrame): XmlElement {
  const { role } = file;
  return element(
    'section',
    { 'aria-label': t('view.paths', { title: role.title }), class: 'flex min-h-0 min-w-0 flex-col' },
    tag(
      'div',
      'flex min-h-15 flex-wrap items-center border-b bg-surface/60 px-4 py-2 sm:px-6',
      quiet(t('page.legend')),
    ),
    tag(
      'div',
      'relative hidden h-[70dvh] min-h-96 place-items-center p-6 md:grid lg:h-auto lg:min-h-0 lg:flex-1',
      inlineGraph(pageScene(file, locale), {
        label: t('view.title', { title: role.title }),
        className: 'absolute inset-x-12 inset-y-16 h-[calc(100%-8rem)] w-[calc(100%-6rem)]',
        t,
        addressOf: (id) => `${base}roles/${id}`,
      }),
    ),
  );
}

const disclaimer = ({ settings, t }: SiteFrame): XmlElement[] => [
  tag('p', 'border-t pt-3 text-xs text-ink-soft', t('export.caveat')),
  ...(settings.disclaimer === null ? [] : [stated('p', 'pt-2 text-xs text-ink-soft', settings.disclaimer)]),
];
