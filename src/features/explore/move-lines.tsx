import type { ChosenMove } from '#contract/view-url.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { pathData } from '#domain/layout/route-moves.ts';
import { t } from '#messages/spoken.ts';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useGraphActions } from './graph-actions.ts';

/** A line of the graph; `label` is what a screen reader says of it. */
export interface DrawnLine {
  line: MoveLine;
  emphasis: keyof typeof emphases;
  label: string;
}

/** All lines as one node behind the cards: React Flow's own edges would each watch the whole graph. */
export type MoveLinesNode = Node<{ drawn: readonly DrawnLine[] }, 'lines'>;

const emphases = {
  plain: '',
  lit: 'text-accent-strong',
  dimmed: 'opacity-30',
  chosen: 'text-accent-strong',
} as const;

/** An arrowhead at the end of a line that arrives level. */
function Arrowhead({ line }: { line: MoveLine }) {
  const [before, tip] = line.points.slice(-2);
  if (!before || !tip) return null;
  const back = before.x <= tip.x ? -9 : 9;
  return <path d={`M${tip.x} ${tip.y}l${back} -5v10z`} fill="currentColor" />;
}

/**
 * A step is a solid arrow, a lateral move a dotted line; both are thicker where both roles state them. A click shows its sentences; from the
 * keyboard, the card at its end does.
 */
const Line = memo(function Line({
  line,
  emphasis,
  label,
  onChooseMove,
}: DrawnLine & { onChooseMove: (move: ChosenMove) => void }) {
  const { kind, statedBy, from, to } = line.move;
  const isLateral = kind === 'lateral';
  const width = statedBy === 'both' ? 3 : 1.5;
  const d = pathData(line);
  return (
    // The same sentences can be shown by key from the card, and stand in the panel.
    <g
      role="img"
      aria-label={label}
      className={`move-line cursor-pointer transition-opacity duration-150 hover:text-accent-strong ${isLateral ? 'text-lateral' : 'text-step'} ${emphases[emphasis]}`}
      data-move={line.key}
      data-kind={kind}
      onClick={() => onChooseMove({ from, to, kind })}
    >
      <path d={d} fill="none" stroke="transparent" strokeWidth={20} pointerEvents="stroke" />
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={emphasis === 'chosen' ? width + 1.5 : width}
        strokeLinecap="round"
        strokeDasharray={isLateral ? '0.5 6' : undefined}
        pointerEvents="stroke"
      />
      {!isLateral && <Arrowhead line={line} />}
    </g>
  );
});

/** The moves of the graph. */
export const MoveLines = memo(function MoveLines({ data }: NodeProps<MoveLinesNode>) {
  const { onChooseMove } = useGraphActions();
  return (
    <svg
      role="group"
      aria-label={t('graph.moves')}
      width={1}
      height={1}
      className="pointer-events-none absolute overflow-visible"
    >
      {data.drawn.map((drawn) => (
        <Line key={drawn.line.key} {...drawn} onChooseMove={onChooseMove} />
      ))}
    </svg>
  );
});
