import { element } from '#domain/export/xml-element.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { skillsByCategory } from '#domain/skills/skills-by-category.ts';
import { link, quiet, stated, tag } from './page-parts.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame, SitePage } from './site-page.ts';

/** The page of all skills: by category, those that most roles ask for first. To tick them takes the app. */
export function skillsPage({ skills: table, search }: SiteCorpus, { settings, t }: SiteFrame): SitePage {
  const { ids, names, categories } = search.skills;
  const groups = skillsByCategory(table, categories, names);
  return {
    path: 'skills',
    title: t('skills.title'),
    description: t('page.skills', { count: ids.length }),
    kind: 'plain',
    main: [
      tag(
        'div',
        'mx-auto w-full max-w-7xl space-y-8 px-4 py-10 sm:px-8',
        tag(
          'div',
          'space-y-1.5',
          tag('h1', 'text-3xl font-bold tracking-tight', t('skills.title')),
          tag('p', 'max-w-prose text-ink-soft', t('skills.about')),
        ),
        ...(groups.length === 0 ? [quiet(t('skills.empty'))] : []),
        ...groups.map(({ category, numbers }) =>
          element(
            'section',
            { 'aria-label': categoryName(category, t), class: 'space-y-2' },
            tag('h2', 'font-semibold', categoryName(category, t)),
            tag(
              'ul',
              'grid gap-x-4 text-sm sm:grid-cols-2 xl:grid-cols-3',
              ...numbers.map((number) => {
                const count = askedBy(table, number);
                return tag(
                  'li',
                  'flex items-center justify-between gap-3',
                  link(
                    `${settings.base}skills/${ids[number] ?? ''}`,
                    'inline-flex min-h-9 min-w-0 items-center wrap-anywhere underline decoration-line-strong underline-offset-4 pointer-coarse:min-h-11',
                    stated('bdi', '', names[number] ?? ''),
                  ),
                  tag('span', 'shrink-0 text-xs text-ink-soft tabular-nums', t('count.roles', { count })),
                );
              }),
            ),
          ),
        ),
      ),
    ],
  };
}
