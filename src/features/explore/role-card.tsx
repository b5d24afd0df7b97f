import type { RoleSummary } from '#contract/bundle-role.ts';
import { useCoverage } from '#data/shown-coverage.ts';
import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import type { CardPosition } from '#domain/layout/card-positions.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { memo } from 'react';
import { CardCoverage } from './card-coverage.tsx';
import { cardLabel } from './card-text.ts';
import { useGraphActions } from './graph-actions.ts';
import { OpenSideButton } from './open-side-button.tsx';

/** A role as it stands in the graph. */
export interface PlacedCard {
  box: Box;
  role: RoleSummary;
  placed: PlacedRole;
  position?: CardPosition;
  /** How its pay differs from the focus, e.g. "+$60k start"; null where nothing can be said. */
  change: string | null;
  sides: readonly OpenableSide[];
  /** The role's address. */
  href: string;
}

interface RoleCardProps {
  /** Its key. */
  of: string;
  /** Makes the card with a key, once; null where there is none. */
  cardOf: (key: string) => PlacedCard | null;
  /** Whether it is the one card of the graph that Tab reaches. */
  isTabStop: boolean;
}

const looks = {
  focus: 'border-accent bg-accent text-on-accent shadow-raised',
  documented: 'border-line-strong/60 bg-surface shadow-card hover:border-accent hover:shadow-raised',
  mentioned: 'border-dashed border-line-strong bg-canvas hover:border-accent',
} as const;

/** A role in the graph: a link that makes it the focus, and buttons that open its own neighbours in place. */
export const RoleCard = memo(function RoleCard({ of, cardOf, isTabStop }: RoleCardProps) {
  const card = cardOf(of);
  return card && <Card {...card} isTabStop={isTabStop} />;
});

function Card({ isTabStop, ...card }: PlacedCard & { isTabStop: boolean }) {
  const { box, role, placed, change, sides, href } = card;
  const { onOpen, onNear } = useGraphActions();
  const coverage = useCoverage(role.id);
  const look = placed.place === 'focus' ? 'focus' : role.documented ? 'documented' : 'mentioned';
  const soft = look === 'focus' ? '' : 'text-ink-soft';
  return (
    <div
      role="presentation"
      className="react-flow__node"
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      onMouseEnter={() => onNear(placed.key)}
      onMouseLeave={() => onNear(null)}
    >
      <a
        href={href}
        onClick={(event) => {
          // A new tab or window is the browser's to open.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen(role.id);
        }}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={placed.place === 'focus' ? 'page' : undefined}
        aria-label={cardLabel(role, placed, { ...card, coverage })}
        data-role-id={role.id}
        data-card={placed.key}
        data-place={placed.place}
        draggable={false}
        className={`flex size-full flex-col justify-center rounded-xl border px-3.5 py-3 text-start ${looks[look]} forced-colors:aria-[current]:border-4`}
      >
        <bdi {...stated} className="text-left text-sm/[19px] font-semibold rtl:text-right">
          {role.title}
        </bdi>
        {/* A change that has no room beside the band isn't shown; the card's name says it. */}
        <span
          className={`flex h-4.5 shrink-0 flex-wrap justify-between gap-x-1 overflow-hidden text-xs/[18px] whitespace-nowrap tabular-nums ${soft}`}
        >
          {describeBand(role, t, { compact: true })}
          {change !== null && <span className="font-medium">{change}</span>}
        </span>
        <span className={`text-xs/[18px] ${soft}`}>
          {[sayLevel(role.level, t), role.family].filter(Boolean).join(' · ')}
        </span>
      </a>
      <CardCoverage coverage={coverage} />
      {sides.map((state) => (
        <OpenSideButton key={state.side} title={role.title} placed={placed} state={state} />
      ))}
    </div>
  );
}
