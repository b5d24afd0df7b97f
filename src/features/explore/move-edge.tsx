import type { MoveLine } from '#domain/layout/route-moves.ts';
import { pathData } from '#domain/layout/route-moves.ts';
import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';

export type MoveEdge = Edge<{ line: MoveLine; emphasis: 'plain' | 'lit' | 'dimmed' }, 'move'>;

const emphases = {
  plain: '',
  lit: 'text-accent-strong',
  dimmed: 'opacity-30',
} as const;

/** An arrowhead at the end of a line that arrives level. */
function Arrowhead({ line }: { line: MoveLine }) {
  const [before, tip] = line.points.slice(-2);
  if (!before || !tip) return null;
  const back = before.x <= tip.x ? -9 : 9;
  return <path d={`M${tip.x} ${tip.y}l${back} -5v10z`} fill="currentColor" />;
}

/** A move in the graph: a step is a solid arrow, a lateral move a dotted line; both are thicker where both roles state them. */
export const MoveLineEdge = memo(function MoveLineEdge({ data }: EdgeProps<MoveEdge>) {
  if (!data) return null;
  const { line, emphasis } = data;
  const { kind, statedBy } = line.move;
  const isLateral = kind === 'lateral';
  return (
    <g
      className={`transition-opacity duration-150 ${isLateral ? 'text-lateral' : 'text-step'} ${emphases[emphasis]}`}
      data-move={line.key}
      data-kind={kind}
    >
      <path
        d={pathData(line)}
        fill="none"
        stroke="currentColor"
        strokeWidth={statedBy === 'both' ? 3 : 1.5}
        strokeLinecap="round"
        strokeDasharray={isLateral ? '0.5 6' : undefined}
      />
      {!isLateral && <Arrowhead line={line} />}
    </g>
  );
});
