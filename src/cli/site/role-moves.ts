import type { RoleFile } from '#contract/bundle-role.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { otherEnd, type Side, sideOf } from '#domain/graph/role-view.ts';
import type { XmlElement } from '#domain/export/xml-element.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { link, quiet, tag } from './page-parts.ts';
import type { SiteFrame } from './site-page.ts';

const sides: readonly { side: Side; title: string; none: string }[] = [
  { side: 'entry', title: 'Entry point from', none: 'No document says where people come from.' },
  { side: 'advancement', title: 'Advancement to', none: 'No document says where people go from here.' },
  { side: 'lateral', title: 'Lateral moves', none: 'No document states a lateral move.' },
];

/** Every move of a role by kind, as a link to the other role, with who states it and in which words. */
export function roleMoves({ role, document, neighbourhood }: RoleFile, site: SiteFrame): XmlElement[] {
  const others = new Map(neighbourhood.roles.map((other) => [other.id, other]));
  const titleOf = (id: string) => others.get(id)?.title ?? id;
  const item = (move: CareerMove): XmlElement => {
    const id = otherEnd(move, role.id);
    const other = others.get(id);
    return tag(
      'li',
      'space-y-1 text-sm',
      tag(
        'div',
        'flex flex-wrap items-baseline justify-between gap-x-3',
        link(
          `${site.settings.base}roles/${id}`,
          'inline-flex min-h-6 items-center font-medium underline decoration-line-strong underline-offset-4 pointer-coarse:min-h-11',
          titleOf(id),
        ),
        tag('span', 'text-xs text-ink-soft', other ? describeBand(other, site.t) : ''),
        tag('span', 'text-xs text-ink-soft', describeStatement(move, titleOf, site.t)),
      ),
      tag(
        'ul',
        'space-y-0.5 border-l-2 border-line pl-3 text-ink-soft',
        ...move.evidence.map((evidence) => {
          const { source, place } = describeEvidence(evidence, titleOf, site.t);
          return tag('li', '', tag('q', 'text-ink', evidence.text), ` ${source} (${place})`);
        }),
      ),
    );
  };
  return sides.map(({ side, title, none }) => {
    const items = neighbourhood.moves.filter((move) => sideOf(move, role.id) === side).map(item);
    const phrases = (document?.moves[side] ?? [])
      .filter(({ roles }) => roles.length === 0)
      .map(({ text }) => tag('li', 'text-sm', tag('q', '', text), ' (names no role)'));
    return tag(
      'div',
      'space-y-2',
      tag('h3', 'text-sm font-semibold text-ink-soft', title),
      items.length + phrases.length === 0 ? quiet(none) : tag('ul', 'space-y-3', ...items, ...phrases),
    );
  });
}
