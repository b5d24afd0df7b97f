import { type ColumnHeading, headingHeight } from '#domain/layout/column-headings.ts';
import { t } from '#messages/spoken.ts';
import { memo } from 'react';

/** What a column of the graph holds. The cards say it too, so a screen reader passes over it. */
export const ColumnHeadingLabel = memo(function ColumnHeadingLabel({ heading }: { heading: ColumnHeading }) {
  const { side, distance, count, x, y, width } = heading;
  return (
    <div
      aria-hidden="true"
      className="react-flow__node flex items-center gap-2 text-xs font-semibold text-ink-soft"
      style={{ transform: `translate(${x}px, ${y}px)`, width, height: headingHeight }}
    >
      <span className={side === 'lateral' ? 'text-lateral' : undefined}>
        {distance > 1 ? t('graph.far', { side: t(`side.${side}`), distance }) : t(`side.${side}`)}
      </span>
      <span className="rounded-full bg-raised px-1.5 py-px tabular-nums">{count}</span>
    </div>
  );
});
