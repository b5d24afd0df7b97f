import type { ChosenMove } from '#contract/view-url.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { pathMoves } from '#domain/graph/path-moves.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { pathData } from '#domain/layout/route-moves.ts';
import { t } from '#messages/spoken.ts';
import { memo, useMemo } from 'react';
import { useGraphActions } from './graph-actions.ts';
import type { RoleScene } from './role-scene.ts';

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

interface LineProps {
  line: MoveLine;
  roles: RoleScene['roles'];
  emphasis: keyof typeof emphases;
}

/** What a screen reader says of a line: "Step from Backend Developer to Software Engineer. Stated by both roles." */
function lineLabel(move: CareerMove, roles: RoleScene['roles']): string {
  const titleOf = (id: string) => roles.get(id)?.title ?? id;
  const [from, to] = [titleOf(move.from), titleOf(move.to)];
  const ends = t(move.kind === 'step' ? 'graph.step' : 'graph.lateral', { from, to });
  return `${ends}. ${describeStatement(move, titleOf, t)}.`;
}

/**
 * A step is a solid arrow, a lateral move a dotted line; both are thicker where both roles state them. A click shows its sentences; from the
 * keyboard, the card at its end does.
 */
const Line = memo(function Line({ line, roles, emphasis }: LineProps) {
  const { onChooseMove } = useGraphActions();
  const { kind, statedBy, from, to } = line.move;
  const isLateral = kind === 'lateral';
  const width = statedBy === 'both' ? 3 : 1.5;
  const d = pathData(line);
  return (
    // The same sentences can be shown by key from the card, and stand in the panel.
    <g
      role="img"
      aria-label={lineLabel(line.move, roles)}
      className={`move-line cursor-pointer hover:text-accent-strong ${isLateral ? 'text-lateral' : 'text-step'} ${emphases[emphasis]}`}
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

interface MoveLinesProps {
  scene: RoleScene;
  /** The keys of the cards that are drawn: a line comes with the later one of its ends. */
  drawn: ReadonlySet<string>;
  /** The card that somebody is about to open: its paths to the focus are lit, and the other lines step back. */
  near: string | null;
  /** The move that stands out. */
  chosen: ChosenMove | null;
}

/** The moves of the graph, behind its cards and no hindrance to a hand that moves the plane. */
export const MoveLines = memo(function MoveLines({ scene, drawn, near, chosen }: MoveLinesProps) {
  const { view, focus, lines, roles } = scene;
  const lit = useMemo(
    () => (near === null || near === focus ? null : pathMoves(view, near)),
    [view, focus, near],
  );
  const emphasisOf = ({ key, move }: MoveLine): LineProps['emphasis'] => {
    const isChosen = move.from === chosen?.from && move.to === chosen.to && move.kind === chosen.kind;
    if (isChosen) return 'chosen';
    return lit === null ? 'plain' : lit.has(key) ? 'lit' : 'dimmed';
  };
  return (
    <svg
      data-lines
      role="group"
      aria-label={t('graph.moves')}
      width={1}
      height={1}
      className="pointer-events-none absolute overflow-visible"
    >
      {lines.map(
        (line) =>
          drawn.has(line.from) &&
          drawn.has(line.to) && <Line key={line.key} line={line} roles={roles} emphasis={emphasisOf(line)} />,
      )}
    </svg>
  );
});
