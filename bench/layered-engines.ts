import { graphlib, layout as dagreLayout } from '@dagrejs/dagre';
import { graphConnect, sugiyama } from 'd3-dag';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import type { Point } from '#domain/layout/point.ts';

/** A line as other engines give it: corners joined by straight pieces. */
export interface EngineLine {
  points: Point[];
}

/** Lays out the cards and steps of a view from the left to the right. */
export type LayeredEngine = (view: RoleView, boxes: readonly Box[]) => Promise<EngineLine[]>;

const elk = new ELK();

/** As cubic Bézier segments, which is what crossings are counted on. */
const segments = (corners: readonly Point[]): EngineLine => ({
  points: corners.flatMap((corner, at) => {
    const before = corners[at - 1];
    return before ? [before, corner, corner] : [corner];
  }),
});

function elkLayered(keepsColumns: boolean): LayeredEngine {
  return async (view, boxes) => {
    const columnOf = new Map(view.roles.map(({ key, column }) => [key, column]));
    const graph: ElkNode = await elk.layout({
      id: 'view',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.partitioning.activate': String(keepsColumns),
      },
      children: boxes.map(({ key, width, height }) => ({
        ...{ id: key, width, height },
        layoutOptions: { 'elk.partitioning.partition': String(100 + (columnOf.get(key) ?? 0)) },
      })),
      edges: view.moves.map(({ key, from, to }) => ({ id: key, sources: [from], targets: [to] })),
    });
    return (graph.edges ?? []).flatMap(({ sections }) =>
      (sections ?? []).map(({ startPoint, bendPoints, endPoint }) =>
        segments([startPoint, ...(bendPoints ?? []), endPoint]),
      ),
    );
  };
}

const dagre: LayeredEngine = (view, boxes) => {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR' });
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  for (const { key, from, to } of view.moves) graph.setEdge(from, to, {}, key);
  dagreLayout(graph);
  return Promise.resolve(
    graph.edges().map((edge) => segments((graph.edge(edge) as { points: Point[] }).points)),
  );
};

const d3Dag: LayeredEngine = (view) => {
  const graph = graphConnect()(view.moves.map(({ from, to }): [string, string] => [from, to]));
  sugiyama().nodeSize([80, 232])(graph);
  return Promise.resolve(
    [...graph.links()].map(({ points }) =>
      segments(points.map(([across, along]) => ({ x: along, y: across }))),
    ),
  );
};

/** What our layout is measured beside; elk once with our columns (its partitions) and once with layers of its own choice. */
export const layeredEngines: Record<string, LayeredEngine> = {
  'elk layered, same columns': elkLayered(true),
  'elk layered, own layers': elkLayered(false),
  dagre,
  'd3-dag': d3Dag,
};
