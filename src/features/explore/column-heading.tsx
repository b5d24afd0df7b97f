import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import { t } from '#messages/spoken.ts';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';

export type HeadingNode = Node<{ heading: ColumnHeading }, 'heading'>;

/** What a column of the graph holds. The cards say it too, so a screen reader passes over it. */
export const ColumnHeadingLabel = memo(function ColumnHeadingLabel({ data }: NodeProps<HeadingNode>) {
  const { side, distance, count } = data.heading;
  return (
    <div aria-hidden="true" className="flex items-center gap-2 text-xs font-semibold text-ink-soft">
      <span className={side === 'lateral' ? 'text-lateral' : undefined}>
        {distance > 1 ? t('graph.far', { side: t(`side.${side}`), distance }) : t(`side.${side}`)}
      </span>
      <span className="rounded-full bg-raised px-1.5 py-px tabular-nums">{count}</span>
    </div>
  );
});
