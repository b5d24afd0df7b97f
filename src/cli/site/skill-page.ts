import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { relatedSkills } from '#domain/skills/related-skills.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { type FamilyUsers, skillUsers } from '#domain/skills/skill-users.ts';
import { describeWeight } from '#domain/skills/skill-weights.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { markText } from '#messages/marked-texts.ts';
import { buttonLink, chip, familyText, link, stated, tag, withTexts } from './page-parts.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';
import type { SkillSentences } from './skill-sentences.ts';

/** As many roles of a family stand with their sentences as the app shows at first. */
const rolesAtFirst = 12;

interface Kin {
  number: number;
  note: string;
}

/** A skill's page: who asks for it, by family and level, in which words, and the skills around it. `title` tells it from every other page. */
export function skillPage(
  number: number,
  title: string,
  sentences: SkillSentences,
  corpus: SiteCorpus,
  site: SiteFrame,
): SitePage {
  const { skills: table, search, index } = corpus;
  const { base } = site.settings;
  const { ids, names, aliases, categories } = search.skills;
  const [id = '', name = ''] = [ids[number], names[number]];
  const also = aliases[number] ?? [];
  const category = categories[number];
  const count = askedBy(table, number);
  const users = skillUsers(table, number, index.roles);
  const { t } = site;
  return {
    path: `skills/${id}`,
    title,
    description: t('page.skill', { skill: name, count, all: table.roleCount }),
    kind: 'plain',
    main: [
      tag(
        'div',
        'mx-auto w-full max-w-7xl space-y-6 px-4 py-10 sm:px-8',
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
                `${base}skills`,
                'inline-flex min-h-6 items-center text-ink-soft underline decoration-line-strong underline-offset-4',
                t('skills.all'),
              ),
            ),
            tag(
              'h1',
              'text-3xl font-bold tracking-tight text-balance wrap-anywhere',
              stated('bdi', '', name),
            ),
            tag(
              'div',
              'flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-soft',
              ...(category === undefined ? [] : [chip('accent', categoryName(category, t))]),
              ...(also.length === 0
                ? []
                : [
                    tag(
                      'span',
                      'wrap-anywhere',
                      ...withTexts(t('skills.aliases', { names: also.map(markText).join(t('list.comma')) })),
                    ),
                  ]),
            ),
            tag(
              'p',
              'text-sm text-ink-soft first-letter:uppercase',
              t('skills.weight', {
                weighed: describeWeight(count, table.roleCount, table.weights[number] ?? 0, t),
              }),
            ),
          ),
          buttonLink(`${base}map?skill=${id}`, t('skills.onMap')),
        ),
        tag(
          'div',
          'grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]',
          element(
            'section',
            { 'aria-labelledby': 'who-asks', class: 'min-w-0 space-y-3' },
            element('h2', { id: 'who-asks', class: 'text-lg font-semibold' }, t('skills.whoAsks')),
            ...users.map((family, at) => familyOfUsers(family, at === 0, id, sentences, corpus, site)),
          ),
          tag('div', 'space-y-4', ...kinLists(number, corpus, site)),
        ),
      ),
    ],
  };
}

function familyOfUsers(
  { family, of, count, levels }: FamilyUsers,
  isOpen: boolean,
  skill: string,
  sentences: SkillSentences,
  { index }: SiteCorpus,
  { settings: { base }, t }: SiteFrame,
): XmlElement {
  const asking = levels.flatMap(({ roles }) => roles.flatMap((number) => index.roles[number] ?? []));
  const left = asking.length - rolesAtFirst;
  return element(
    'details',
    { ...(isOpen ? { open: '' } : {}), class: 'rounded-2xl border border-line bg-surface shadow-card' },
    tag(
      'summary',
      'flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl px-4 py-2.5 sm:px-5',
      tag('h3', 'min-w-0 flex-1 font-semibold wrap-anywhere', familyText(family, t)),
      tag('span', 'text-sm text-ink-soft tabular-nums', t('skills.ofFamily', { count, of })),
    ),
    tag(
      'div',
      'space-y-4 px-4 pb-5 sm:px-5',
      tag(
        'p',
        'text-sm text-ink-soft',
        levels
          .map((level) => t('skills.atLevel', { level: sayLevel(level, t), count: level.roles.length }))
          .join(t('list.comma')),
      ),
      tag(
        'ul',
        'space-y-4',
        ...asking
          .slice(0, rolesAtFirst)
          .map(({ number, id, title, level }) =>
            tag(
              'li',
              'space-y-1',
              tag(
                'p',
                'flex flex-wrap items-baseline gap-x-2',
                link(
                  `${base}roles/${id}`,
                  'inline-block min-h-6 font-medium underline decoration-line-strong underline-offset-4',
                  stated('bdi', '', title),
                ),
                tag('span', 'text-xs text-ink-soft', sayLevel(level, t)),
              ),
              ...sentences
                .of(skill, number)
                .map((sentence) =>
                  stated('blockquote', 'border-s-2 border-line ps-3 text-sm/relaxed', sentence),
                ),
            ),
          ),
      ),
      ...(left > 0
        ? [buttonLink(`${base}map?skill=${skill}&view=list`, t('skills.more', { count: left }))]
        : []),
    ),
  );
}

function kinLists(
  number: number,
  { skills: table, search }: SiteCorpus,
  { settings: { base }, t }: SiteFrame,
): XmlElement[] {
  const { ids, names, partOf } = search.skills;
  const inRoles = (each: number): Kin => ({
    number: each,
    note: t('count.roles', { count: askedBy(table, each) }),
  });
  const list = (title: string, about: string, kin: readonly Kin[]): XmlElement[] =>
    kin.length === 0
      ? []
      : [
          element(
            'section',
            {
              'aria-label': title,
              class: 'space-y-2 rounded-2xl border border-line bg-surface p-4 shadow-card',
            },
            tag('h2', 'font-semibold', title),
            tag('p', 'text-xs text-ink-soft', about),
            tag(
              'ul',
              'text-sm',
              ...kin.map((each) =>
                tag(
                  'li',
                  'flex items-center justify-between gap-3',
                  link(
                    `${base}skills/${ids[each.number] ?? ''}`,
                    'inline-flex min-h-8 min-w-0 items-center font-medium wrap-anywhere pointer-coarse:min-h-11',
                    stated('bdi', '', names[each.number] ?? ''),
                  ),
                  tag('span', 'shrink-0 text-xs text-ink-soft tabular-nums', each.note),
                ),
              ),
            ),
          ),
        ];
  return [
    ...list(t('skills.wider'), t('skills.widerAbout'), (partOf[number] ?? []).map(inRoles)),
    ...list(
      t('skills.narrower'),
      t('skills.narrowerAbout'),
      partOf.flatMap((wider, each) => (wider.includes(number) ? inRoles(each) : [])),
    ),
    ...list(
      t('skills.together'),
      t('skills.togetherAbout'),
      relatedSkills(table, number).map(({ skill, together, askedBy: of }) => ({
        number: skill,
        note: t('count.of', { part: together, whole: of }),
      })),
    ),
  ];
}
