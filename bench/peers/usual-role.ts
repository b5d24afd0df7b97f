import dagre from '@dagrejs/dagre';
import '@xyflow/react/dist/style.css';
import { ReactFlow } from '@xyflow/react';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// A role's page as it is usually built: an empty page, one script, the whole corpus as JSON, a layout library, and React Flow.

interface Corpus {
  roles: { id: string; title: string; family: string | null }[];
  moves: { from: string; to: string }[];
}

const [width, height] = [200, 60];

function graphAround({ roles, moves }: Corpus, id: string) {
  const near = moves.filter(({ from, to }) => from === id || to === id);
  const ids = new Set([id, ...near.flatMap(({ from, to }) => [from, to])]);
  const graph = new dagre.graphlib.Graph().setGraph({ rankdir: 'LR' }).setDefaultEdgeLabel(() => ({}));
  for (const each of ids) graph.setNode(each, { width, height });
  for (const { from, to } of near) graph.setEdge(from, to);
  dagre.layout(graph);
  const nodes = roles
    .filter((role) => ids.has(role.id))
    .map((role) => {
      const { x, y } = graph.node(role.id) as { x: number; y: number };
      const position = { x: x - width / 2, y: y - height / 2 };
      return { id: role.id, position, data: { label: role.title }, width, height };
    });
  const edges = near.map(({ from, to }) => ({ id: `${from} ${to}`, source: from, target: to }));
  return { nodes, edges };
}

function RolePage({ id }: { id: string }) {
  const [corpus, setCorpus] = useState<Corpus | null>(null);
  useEffect(() => {
    void fetch('/corpus.json')
      .then((response) => response.json() as Promise<Corpus>)
      .then(setCorpus);
  }, []);
  if (corpus === null) return h('p', null, 'Loading …');
  const role = corpus.roles.find((each) => each.id === id);
  return h(
    'main',
    null,
    h('h1', null, role?.title),
    h('p', null, role?.family),
    h('div', { style: { height: '70vh' } }, h(ReactFlow, { ...graphAround(corpus, id), fitView: true })),
  );
}

const container = document.getElementById('app');
if (container) createRoot(container).render(h(RolePage, { id: location.pathname.split('/').at(-1) ?? '' }));
