import '@xyflow/react/dist/style.css';
import { ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchGraph, makeStage, once, showDrawn } from './shown-graph.ts';

const stage = makeStage();
const { card, roles, moves } = await fetchGraph();
const nodes = roles.map(({ title, x, y }, number) => ({
  id: String(number),
  position: { x, y },
  data: { label: title },
  ...card,
}));
const edges = moves.map(({ from, to }, number) => ({
  id: String(number),
  source: String(from),
  target: String(to),
}));

function startWith(flow: ReactFlowInstance): void {
  const isDrawn = (): boolean =>
    stage.querySelectorAll('.react-flow__node').length === roles.length &&
    stage.querySelectorAll('.react-flow__edge').length > 0;
  once(isDrawn, () =>
    showDrawn({
      pan: (right, down) => {
        const { x, y, zoom } = flow.getViewport();
        void flow.setViewport({ x: x + right, y: y + down, zoom });
      },
      zoom: (factor) => {
        const { x, y, zoom } = flow.getViewport();
        const [middle, centre] = [stage.clientWidth / 2, stage.clientHeight / 2];
        void flow.setViewport({
          x: middle - (middle - x) * factor,
          y: centre - (centre - y) * factor,
          zoom: zoom * factor,
        });
      },
    }),
  );
}

createRoot(stage).render(
  createElement(ReactFlow, {
    nodes,
    edges,
    fitView: true,
    minZoom: 0.001,
    maxZoom: 4,
    onInit: startWith,
  }),
);
