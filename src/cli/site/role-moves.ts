import type { RoleFile } from '#contract/bundle-role.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeEvidence } from '#domain/graph/describe-evidence.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { otherEnd, type Side, sideOf } from '#domain/graph/role-view.ts';
import type { XmlElement } from '#domain/export/xml-element.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { markText } from '#messages/marked-texts.ts';
import type { MessageKey } from '#messages/message-types.ts';
import { link, quiet, stated, tag, withTexts } from './page-parts.ts';
import type { SiteFrame } from './site-page.ts';

const sides = [
  { side: 'entry', title: 'role.statedEntry', none: 'role.noEntry' },
  { side: 'advancement', title: 'role.statedAdvancement', none: 'role.noAdvancement' },
  { side: 'lateral', title: 'role.statedLateral', none: 'role.noLateral' },
] as const satisfies readonly { side: Side; title: MessageKey; none: MessageKey }[];

/** Every move of a role by kind, as a link to the other role, with who states it and in which words. */
export function roleMoves({ role, document, neighbourhood }: RoleFile, site: SiteFrame): XmlElement[] {
  const others = new Map(neighbourhood.roles.map((other) => [other.id, other]));
  const titleOf = (id: string) => others.get(id)?.title ?? id;
  const marked = (id: string) => markText(titleOf(id));
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
          stated('bdi', '', titleOf(id)),
        ),
        tag('span', 'text-xs text-ink-soft', other ? describeBand(other, site.t) : ''),
        tag('span', 'text-xs text-ink-soft', ...withTexts(describeStatement(move, marked, site.t))),
      ),
      tag(
        'ul',
        'space-y-0.5 border-s-2 border-line ps-3 text-ink-soft',
        ...move.evidence.map((evidence) => {
          const { source, place } = describeEvidence(evidence, marked, site.t);
          return tag('li', '', stated('q', 'text-ink', evidence.text), ...withTexts(` ${source} (${place})`));
        }),
      ),
    );
  };
  return sides.map(({ side, title, none }) => {
    const items = neighbourhood.moves.filter((move) => sideOf(move, role.id) === side).map(item);
    const phrases = (document?.moves[side] ?? [])
      .filter(({ roles }) => roles.length === 0)
      .map(({ text, kind }) =>
        tag('li', 'text-sm', stated('q', '', text), ` ${site.t('role.phrase', { kind })}`),
      );
    return tag(
      'div',
      'space-y-2',
      tag('h3', 'text-sm font-semibold text-ink-soft', site.t(title)),
      items.length + phrases.length === 0
        ? quiet(site.t(none))
        : tag('ul', 'space-y-3', ...items, ...phrases),
    );
  });
}
