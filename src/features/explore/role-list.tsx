import type { RoleSummary } from '#contract/bundle-role.ts';
import { useCompareChoice } from '#data/compare-tray.ts';
import { useCoverage } from '#data/shown-coverage.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { ladderOrder } from '#domain/graph/ladder-order.ts';
import type { OutlineEntry } from '#domain/graph/outline-view.ts';
import { outlineView } from '#domain/graph/outline-view.ts';
import { neighbourLists, sayStatements } from '#domain/page/neighbour-list.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { MarkedTexts } from '#ui/marked-texts.tsx';
import { Section } from '#ui/section.tsx';
import { describeBand } from '#domain/pay/describe-band.ts';
import { markText } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { memo } from 'react';
import { RoleLink } from './role-link.tsx';
import type { RoleScene } from './role-scene.ts';

interface ListContext {
  roles: ReadonlyMap<RoleId, RoleSummary>;
  search: Record<string, string>;
  onApproach: (id: RoleId) => void;
}

function Statements({ moves, roles }: { moves: readonly CareerMove[]; roles: ListContext['roles'] }) {
  const titleOf = (id: RoleId) => markText(roles.get(id)?.title ?? id);
  return (
    <span className="text-ink-soft">
      <MarkedTexts said={sayStatements(moves, titleOf, t)} />
    </span>
  );
}

/** How many of a role's skills somebody has, where skills are held. */
function Coverage({ role }: { role: RoleId }) {
  const coverage = useCoverage(role);
  return coverage && <span className="w-full text-good tabular-nums">{t('role.covers', { coverage })}</span>;
}

/** Puts a role of the list into the comparison, above the link that fills its entry. */
function AddRole({ id, title }: { id: RoleId; title: string }) {
  const choice = useCompareChoice(id);
  return (
    <span className="absolute end-1.5 top-1.5 z-1 embedded:hidden">
      <AddToggle title={title} isSmall {...choice} />
    </span>
  );
}

/** `isNested` entries tell on which side of the role above them they lie, since both sides of it may be open. */
function Entries({
  entries,
  isNested = false,
  ...context
}: { entries: readonly OutlineEntry[]; isNested?: boolean } & ListContext) {
  const { roles, search, onApproach } = context;
  return (
    <ul className="space-y-2">
      {entries.map(({ key, id, side, moves, entries: more }) => {
        const role = roles.get(id);
        if (!role) return null;
        return (
          <li key={key} className="space-y-2">
            <div
              className={`relative rounded-xl border px-4 py-3 hover:border-accent has-focus-visible:border-accent ${role.documented ? 'border-line bg-surface shadow-card' : 'border-dashed border-line-strong'}`}
            >
              <RoleLink
                id={id}
                search={search}
                onApproach={onApproach}
                className="me-10 inline-block min-h-6 font-semibold after:absolute after:inset-0 after:rounded-xl hover:text-accent"
              >
                <bdi {...stated}>{role.title}</bdi>
              </RoleLink>
              <AddRole id={id} title={role.title} />
              <div className="mt-0.5 flex flex-wrap justify-between gap-x-4 text-sm">
                {isNested && <span className="w-full text-ink-soft">{t(`side.${side}Role`)}</span>}
                <span className="tabular-nums">{describeBand(role, t)}</span>
                <Statements moves={moves} roles={roles} />
                <Coverage role={id} />
              </div>
            </div>
            {more.length > 0 && (
              <div className="border-s-2 border-line ps-4">
                <Entries entries={more} isNested {...context} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The roles of the graph as lists, one for each kind of move, nested where the view goes further than one move. */
export const RoleList = memo(function RoleList({
  scene,
  ...links
}: { scene: RoleScene } & Omit<ListContext, 'roles'>) {
  const { roles, view } = scene;
  const outline = outlineView(view, ladderOrder(roles));
  return (
    <div className="mx-auto grid w-full max-w-5xl gap-8 p-4 sm:p-6 xl:grid-cols-2">
      {neighbourLists.map(({ side, counted }) => (
        <Section key={side} title={t(`side.${side}`)} aside={t(counted, { count: outline[side].length })}>
          {outline[side].length > 0 ? (
            <Entries entries={outline[side]} roles={roles} {...links} />
          ) : (
            <p className="text-sm text-ink-soft">{t('role.none')}</p>
          )}
        </Section>
      ))}
    </div>
  );
});
