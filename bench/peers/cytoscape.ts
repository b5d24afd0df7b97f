import cytoscape from 'cytoscape';
import { fetchGraph, makeStage, showDrawn } from './shown-graph.ts';

const stage = makeStage();
const { card, roles, moves } = await fetchGraph();
const cy = cytoscape({
  container: stage,
  elements: [
    ...roles.map(({ title, x, y }, number) => ({
      data: { id: String(number), title },
      position: { x: x + card.width / 2, y: y + card.height / 2 },
    })),
    ...moves.map(({ from, to }) => ({ data: { source: String(from), target: String(to) } })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: card.width,
        height: card.height,
        label: 'data(title)',
        'text-valign': 'center',
        'text-wrap': 'ellipsis',
        'text-max-width': `${card.width}px`,
      },
    },
  ],
  layout: { name: 'preset' },
});
cy.one('render', () =>
  showDrawn({
    pan: (x, y) => cy.panBy({ x, y }),
    zoom: (factor) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: stage.clientWidth / 2, y: stage.clientHeight / 2 },
      }),
  }),
);
