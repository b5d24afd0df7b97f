import './graph.css';
import type { Axis, ChosenMove } from '#contract/view-url.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { headingHeight } from '#domain/layout/column-headings.ts';
import { isRightToLeft, t, withRoom } from '#messages/spoken.ts';
import { painted } from '#ui/painted.ts';
import { Panel, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { lazy, memo, startTransition, Suspense, useMemo, useState } from 'react';
import { type GraphActions, GraphActionsContext, useSteadyActions } from './graph-actions.ts';
import { GraphControls } from './graph-controls.tsx';
import { GraphPlane } from './graph-plane.tsx';
import { placeScene } from './place-scene.ts';
import { sceneCards } from './scene-cards.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useRoleLinks } from './use-role-links.ts';
import { usePayLayout } from './use-pay-layout.ts';
import { mostAtOnce, useDrawnCards } from './use-drawn-cards.ts';
import { useFramedScene } from './use-framed-scene.ts';
import type { RoleScene } from './role-scene.ts';

// What a first look doesn't need comes after it, and the graph does without what explains it.
const GraphExtras = lazy(() =>
  import('./graph-extras.tsx').then(
    ({ GraphExtras: found }) => ({ default: found }),
    () => ({ default: () => null }),
  ),
);
const MoveSentences = lazy(async () => ({
  default: (await withRoom('fact', withRoom('role', import('./move-sentences.tsx')))).MoveSentences,
}));

const smallestZoom = 0.1;

interface RoleGraphProps extends Omit<GraphActions, 'onOpen' | 'onNear'> {
  scene: RoleScene;
  axis: Axis;
  /** The query that a card's link carries along, so that the next role is shown in the same way. */
  search: Record<string, string>;
  /** The move whose sentences are shown. */
  chosenMove: ChosenMove | null;
  /** Called when somebody is about to open a role, so that it can be fetched ahead. */
  onApproach: (id: RoleId) => void;
  onShowKeys: () => void;
}

const isMove = (chosen: ChosenMove | null, { from, to, kind }: ChosenMove): boolean =>
  chosen?.from === from && chosen.to === to && chosen.kind === kind;

function Graph({
  scene: byLevel,
  axis,
  search,
  chosenMove,
  onApproach,
  onToggle,
  onChooseMove,
  onShowKeys,
}: RoleGraphProps) {
  const [near, setNear] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [first] = useState(byLevel);
  const { hrefOf, onOpen } = useRoleLinks(search);
  const actions = useSteadyActions({
    onOpen,
    onToggle: (opened: OpenedRole) => {
      setHeld(opened.id);
      onToggle(opened);
    },
    onChooseMove: (move: ChosenMove | null) =>
      onChooseMove(move !== null && isMove(chosenMove, move) ? null : move),
    // Whoever comes near often presses at once, which must not wait for this.
    onNear: (card: string | null) => {
      startTransition(() => setNear(card));
      const placed = byLevel.view.roles.find(({ key }) => key === card);
      if (placed) void painted().then(() => onApproach(placed.id));
    },
  });
  const payLayout = usePayLayout(byLevel, axis);
  const { scene, headings, plane } = useMemo(
    () => placeScene(byLevel, payLayout, isRightToLeft()),
    [byLevel, payLayout],
  );
  const margins = plane ? [plane.bounds] : headings.map((heading) => ({ ...heading, height: headingHeight }));
  const shownView = `${scene.focus} ${scene.depth} ${payLayout ? 'pay' : 'level'}`;
  const { frameRef, frame } = useFramedScene(scene, margins, shownView, held);
  const shownMove = scene.view.moves.find(({ move }) => isMove(chosenMove, move))?.move ?? null;
  const drawn = useDrawnCards(scene, margins);
  const keys = useCardKeys(scene, drawn, frameRef, actions, shownMove !== null);
  const { tabStop, onKeyDown, onFocus, onBlur } = keys;
  const cardOf = useMemo(() => sceneCards(scene, hrefOf), [scene, hrefOf]);

  return (
    <GraphActionsContext value={actions}>
      <ReactFlow
        ref={frameRef}
        data-changed={byLevel !== first || undefined}
        data-crowded={scene.boxes.length > mostAtOnce || undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const card = onFocus(event);
          if (card !== null) actions.onNear(card);
        }}
        onBlur={(event) => {
          onBlur(event);
          actions.onNear(null);
        }}
        aria-label={t('graph.label', { title: scene.roles.get(scene.focus)?.title ?? scene.focus })}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={smallestZoom}
        attributionPosition="top-right"
        maxZoom={2}
      >
        <GraphPlane {...{ scene, headings, plane, cardOf, drawn, tabStop, near, chosenMove }} />
        {shownMove && (
          <Panel position="top-center">
            <Suspense>
              <MoveSentences
                move={shownMove}
                roles={scene.roles}
                onClose={() => {
                  onChooseMove(null);
                  frameRef.current?.querySelector<HTMLElement>('[data-card][tabindex="0"]')?.focus();
                }}
              />
            </Suspense>
          </Panel>
        )}
        <GraphControls onFit={() => frame(200, smallestZoom)} onShowKeys={onShowKeys} />
        <Suspense>
          <GraphExtras boxes={scene.boxes} />
        </Suspense>
      </ReactFlow>
    </GraphActionsContext>
  );
}

/** The roles around one role as a graph that can be panned, zoomed, opened further in place and walked by keyboard. */
export const RoleGraph = memo(function RoleGraph(props: RoleGraphProps) {
  return (
    <ReactFlowProvider>
      <Graph {...props} />
    </ReactFlowProvider>
  );
});
