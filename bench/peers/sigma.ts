import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { fetchGraph, makeStage, showDrawn } from './shown-graph.ts';

const stage = makeStage();
const { roles, moves } = await fetchGraph();
const graph = new MultiGraph();
roles.forEach(({ title, x, y }, number) => graph.addNode(number, { label: title, x, y: -y, size: 3 }));
for (const { from, to } of moves) graph.addEdge(from, to);
const sigma = new Sigma(graph, stage);
const camera = sigma.getCamera();
// It has drawn by the time it is made.
requestAnimationFrame(() =>
  showDrawn({
    pan: (right, down) => {
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: right, y: down });
      const { x, y } = camera.getState();
      camera.setState({ x: x + from.x - to.x, y: y + from.y - to.y });
    },
    zoom: (factor) => camera.setState({ ratio: camera.getState().ratio / factor }),
  }),
);
