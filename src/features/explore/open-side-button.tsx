import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { t } from '#messages/spoken.ts';
import { useGraphActions } from './graph-actions.ts';

/**
 * Opens one side of a card in place, or closes it. It sits at that side's lower corner, where no line arrives, and grows outward with its
 * count, so that it covers nothing of the card's text. Keys do the same from the card, so that the graph stays one tab stop.
 */
export function OpenSideButton({
  title,
  placed,
  state: { side, isOpen, count },
}: {
  title: string;
  placed: PlacedRole;
  state: OpenableSide;
}) {
  const { onToggle } = useGraphActions();
  const name = isOpen
    ? t(side === 'from' ? 'graph.closeFrom' : 'graph.closeTo', { title })
    : t(side === 'from' ? 'graph.openFrom' : 'graph.openTo', { title, count });
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-expanded={isOpen}
      aria-label={name}
      title={name}
      data-open-side={side}
      onClick={() => onToggle({ id: placed.id, side })}
      className={`nodrag nopan absolute bottom-1 z-10 grid h-6 min-w-6 place-items-center rounded-full border border-line-strong bg-surface px-1 text-[11px] font-semibold text-ink-soft tabular-nums shadow-card after:absolute after:-inset-2.5 hover:border-accent hover:text-accent pointer-coarse:after:-inset-4 ${side === 'from' ? 'end-[calc(100%-10px)]' : 'start-[calc(100%-10px)]'}`}
    >
      <span aria-hidden="true">{isOpen ? '−' : `+${count}`}</span>
    </button>
  );
}
