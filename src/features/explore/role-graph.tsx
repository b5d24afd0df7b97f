import '@xyflow/react/dist/base.css';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { columnHeadings } from '#domain/layout/column-headings.ts';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { ColumnHeadingLabel } from './column-heading.tsx';
import { GraphControls } from './graph-controls.tsx';
import { GraphLegend } from './graph-legend.tsx';
import type { MoveEdge } from './move-edge.tsx';
import { MoveLineEdge } from './move-edge.tsx';
import { RoleCard } from './role-card.tsx';
import { headingNodes, moveEdges, roleNodes } from './scene-elements.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useFramedScene } from './use-framed-scene.ts';
import type { RoleScene } from './use-role-scene.ts';

const smallestZoom = 0.1;
const nodeTypes = { role: RoleCard, heading: ColumnHeadingLabel };
const edgeTypes = { move: MoveLineEdge };

interface RoleGraphProps {
  scene: RoleScene;
  /** The query that a card's link carries along, so that the next role is shown in the same way. */
  search: Record<string, string>;
  /** Called when somebody is about to open a role, so that it can be fetched ahead. */
  onApproach: (id: RoleId) => void;
}

function Graph({ scene, search, onApproach }: RoleGraphProps) {
  const [near, setNear] = useState<string | null>(null);
  const headings = useMemo(() => columnHeadings(scene.view, scene.boxes), [scene]);
  const { frameRef, frame } = useFramedScene(scene, headings);
  const { tabStop, onKeyDown, onFocus, onBlur } = useCardKeys(scene, frameRef);
  const nodes = useMemo(
    () => [...headingNodes(headings), ...roleNodes(scene, tabStop, search)],
    [headings, scene, tabStop, search],
  );
  const edges = useMemo<MoveEdge[]>(() => moveEdges(scene, near), [scene, near]);
  const approach = (card: string) => {
    setNear(card);
    const placed = scene.view.roles.find(({ key }) => key === card);
    if (placed) onApproach(placed.id);
  };

  return (
    <ReactFlow
      ref={frameRef}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const card = onFocus(event);
        if (card !== null) approach(card);
      }}
      onBlur={(event) => {
        onBlur(event);
        setNear(null);
      }}
      aria-label={`Career graph around ${scene.roles.get(scene.focus)?.title ?? scene.focus}. Arrow keys move between roles, Enter opens one.`}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={smallestZoom}
      attributionPosition="top-right"
      maxZoom={2}
      onNodeMouseEnter={(_, { id, type }) => type === 'role' && approach(id)}
      onNodeMouseLeave={() => setNear(null)}
    >
      <GraphControls onFit={() => frame(200, smallestZoom)} />
      <GraphLegend />
    </ReactFlow>
  );
}

/** The roles around one role as a graph that can be panned, zoomed and walked by keyboard. */
export function RoleGraph(props: RoleGraphProps) {
  return (
    <ReactFlowProvider>
      <Graph {...props} />
    </ReactFlowProvider>
  );
}
