import type { IndexedRole } from '#contract/bundle-index-data.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import { inlineGraph } from '#domain/export/inline-graph.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import type { FamilyLadder } from '#domain/graph/family-ladders.ts';
import { startView } from '#domain/graph/start-view.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { buttonLink, link, tag } from './page-parts.ts';
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
  const size =
    `${counts.documents.toLocaleString('en')} documents, ${counts.roles.toLocaleString('en')} roles, ` +
    `${counts.moves.toLocaleString('en')} moves`;
  return {
    path: '',
    title: 'Start',
    description: `Career ladders of ${name}: where a role comes from, where it leads, what it pays and which skills it asks for. ${size}.`,
    kind: 'plain',
    main: [
      tag(
        'div',
        'mx-auto w-full max-w-7xl space-y-14 px-4 py-10 sm:px-8 lg:py-16',
        tag(
          'div',
          'grid items-center gap-x-14 gap-y-10 lg:grid-cols-2',
          tag(
            'div',
            'space-y-6',
            tag(
              'h1',
              'text-4xl font-bold tracking-tight text-balance sm:text-5xl',
              'See where a role comes from, and where it leads.',
            ),
            tag(
              'p',
              'max-w-prose text-lg text-ink-soft',
              'Every step and lateral move is read from role documents and shown with the sentence that states it. Pay bands and skills stand side by side.',
            ),
            tag('div', 'h-14 max-w-xl rounded-2xl border border-line bg-surface shadow-card'),
            tag(
              'div',
              'space-y-2.5',
              tag('h2', 'text-sm font-semibold text-ink-soft', 'Begin at'),
              tag(
                'ul',
                'flex min-h-10 flex-wrap gap-2',
                ...starts.map(({ id, title }) => element('li', {}, buttonLink(`${base}roles/${id}`, title))),
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
                'Ladders by family',
              ),
              tag('p', 'text-sm text-ink-soft', `${name}: ${size}`),
            ),
            tag(
              'div',
              'flex flex-wrap gap-2',
              buttonLink(`${base}map`, 'See all roles on the map'),
              buttonLink(`${base}skills`, 'Begin with skills I have'),
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

function picture(file: RoleFile, { settings: { base }, t, locale }: SiteFrame): XmlElement {
  const { role } = file;
  return tag(
    'figure',
    'rounded-3xl border border-line bg-surface p-4 shadow-card',
    inlineGraph(pageScene(file, locale), {
      label: `The paths around ${role.title}`,
      className: 'h-auto max-h-104 w-full',
      t,
      addressOf: (id) => `${base}roles/${id}`,
    }),
    tag(
      'figcaption',
      'mt-3 text-center text-sm font-medium',
      link(`${base}roles/${role.id}`, 'text-ink-soft', `The paths around ${role.title}`),
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
    tag('ol', 'border-l-2 border-line', ...members.map((role) => rung(role, site)));
  return tag(
    'section',
    'rounded-2xl border border-line bg-surface p-5 shadow-card',
    tag(
      'h3',
      'mb-3 flex items-baseline justify-between gap-3 font-semibold',
      link(
        `${base}families/${encodeURIComponent(slug)}`,
        'inline-flex min-h-6 items-center pointer-coarse:min-h-11',
        familyName(name, site.t),
      ),
      tag(
        'span',
        'text-sm font-normal text-ink-soft',
        `${roles.length} ${roles.length === 1 ? 'role' : 'roles'}`,
      ),
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
              `${rest.length} more, further up`,
            ),
            rungs(rest),
          ),
        ]),
  );
}

const rung = ({ id, title, level }: IndexedRole, { settings: { base }, t }: SiteFrame): XmlElement =>
  tag(
    'li',
    'relative pl-4',
    link(
      `${base}roles/${id}`,
      'flex min-h-8 flex-wrap items-baseline justify-between gap-x-3 py-1 text-sm',
      tag('span', 'font-medium', title),
      tag('span', 'text-xs text-ink-soft', sayLevel(level, t)),
    ),
  );
