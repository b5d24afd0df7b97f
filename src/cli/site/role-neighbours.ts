import type { RoleFile, RoleSummary } from '#contract/bundle-role.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { ladderOrder } from '#domain/graph/ladder-order.ts';
import { outlineView, type OutlineEntry } from '#domain/graph/outline-view.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { neighbourLists, sayStatements } from '#domain/page/neighbour-list.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { markText } from '#messages/marked-texts.ts';
import { link, quiet, stated, tag, withTexts } from './page-parts.ts';
import type { SiteFrame } from './site-page.ts';

/** The roles around a role as lists, one for each kind of move: what the app shows first where a graph has no room. */
export function roleNeighbours(
  { role, neighbourhood }: RoleFile,
  { settings: { base }, t }: SiteFrame,
): XmlElement {
  const roles = new Map<string, RoleSummary>(neighbourhood.roles.map((each) => [each.id, each]));
  const outline = outlineView(
    buildRoleView(role.id, 1, () => [...neighbourhood.moves]),
    ladderOrder(roles),
  );
  const titleOf = (id: string): string => markText(roles.get(id)?.title ?? id);

  const entry = ({ id, moves }: OutlineEntry): XmlElement[] => {
    const other = roles.get(id);
    if (!other) return [];
    return [
      tag(
        'li',
        `relative rounded-xl border px-4 py-3 ${other.documented ? 'border-line bg-surface shadow-card' : 'border-dashed border-line-strong'}`,
        link(
          `${base}roles/${id}`,
          'me-10 inline-block min-h-6 font-semibold after:absolute after:inset-0',
          stated('bdi', '', other.title),
        ),
        tag(
          'div',
          'mt-0.5 flex flex-wrap justify-between gap-x-4 text-sm',
          tag('span', 'tabular-nums', describeBand(other, t)),
          tag('span', 'text-ink-soft', ...withTexts(sayStatements(moves, titleOf, t))),
        ),
      ),
    ];
  };

  return tag(
    'div',
    'grid w-full gap-8 p-4 sm:p-6 md:hidden print:hidden',
    ...neighbourLists.map(({ side, counted }) =>
      tag(
        'section',
        'space-y-3',
        tag(
          'div',
          'flex items-baseline justify-between gap-3',
          tag('h2', 'text-base font-semibold', t(`side.${side}`)),
          tag('div', 'text-sm text-ink-soft', t(counted, { count: outline[side].length })),
        ),
        outline[side].length === 0
          ? quiet(t('role.none'))
          : element('ul', { class: 'space-y-2' }, ...outline[side].flatMap(entry)),
      ),
    ),
  );
}
