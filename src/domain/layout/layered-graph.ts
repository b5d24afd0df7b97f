import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { PlacedMove, PlacedRole, RoleView } from '#domain/graph/role-view.ts';
import type { CardText } from './card-size.ts';
import { subLayers } from './sub-layers.ts';

/**
 * A view as layers of nodes, numbered from 0, with the lines between neighbouring layers. A column is one layer, or several where moves
 * lead from one of its roles to another. A move that spans several layers is cut into pieces that meet in way-points, which are nodes
 * without a card.
 */
export interface LayeredGraph {
  /** By node: its placed role, null for a way-point. The order is canonical: by level, title and key; way-points last. */
  roles: (PlacedRole | null)[];
  /** From the left, each in canonical order. */
  layers: number[][];
  /** By layer: the column it is part of, counted from the focus. */
  columnOf: number[];
  /** The layer of the focus. */
  middle: number;
  /** By node: its layer. */
  layerOf: number[];
  /** By node: its neighbours in the layer before and after. */
  left: number[][];
  right: number[][];
}

/** Lateral roles are nodes as well; their dotted lines, which hang below the focus, are no lines between layers. */
export function layeredGraph(view: RoleView, roleOf: (id: string) => CardText): LayeredGraph {
  const described = view.roles.map((role) => ({ role, ...roleOf(role.id) }));
  described.sort(
    (a, b) =>
      a.level.rank - b.level.rank || byCodeUnit(a.title, b.title) || byCodeUnit(a.role.key, b.role.key),
  );
  const roles = described.map(({ role }) => role);
  const steps = view.moves.filter(({ move }) => move.kind === 'step');
  steps.sort((a, b) => byCodeUnit(a.key, b.key));
  const { layers, columnOf, middle } = layersOf(roles, steps);

  const graph: LayeredGraph = {
    roles: [...roles],
    layers,
    columnOf,
    middle,
    layerOf: roles.map(() => 0),
    left: roles.map(() => []),
    right: roles.map(() => []),
  };
  layers.forEach((nodes, layer) => {
    for (const node of nodes) graph.layerOf[node] = layer;
  });
  const nodeOf = new Map(roles.map(({ key }, node) => [key, node]));
  for (const { from, to } of steps) {
    const ends = [nodeOf.get(from), nodeOf.get(to)].filter((node) => node !== undefined);
    ends.sort((a, b) => (graph.layerOf[a] ?? 0) - (graph.layerOf[b] ?? 0));
    const [start, end] = ends;
    if (start !== undefined && end !== undefined) addLine(graph, start, end);
  }
  return graph;
}

function layersOf(roles: readonly PlacedRole[], steps: readonly PlacedMove[]) {
  const columnAt = new Map(roles.map(({ key, column }) => [key, column]));
  const columns = [...new Set([0, ...columnAt.values()])].sort((a, b) => a - b);
  const layers: number[][] = [];
  const columnOf: number[] = [];
  let middle = 0;
  for (const column of columns) {
    if (column === 0) middle = layers.length;
    const nodes = roles.flatMap((role, node) => (role.column === column ? [node] : []));
    const found = column === 0 ? [] : subLayersOf(column, nodes, roles, steps, columnAt);
    const first = layers.length;
    for (let layer = 0; layer <= Math.max(0, ...found); layer += 1) {
      layers.push([]);
      columnOf.push(column);
    }
    nodes.forEach((node, at) => layers[first + (found[at] ?? 0)]?.push(node));
  }
  return { layers, columnOf, middle };
}

function subLayersOf(
  column: number,
  nodes: readonly number[],
  roles: readonly PlacedRole[],
  steps: readonly PlacedMove[],
  columnAt: ReadonlyMap<string, number>,
): number[] {
  const position = new Map(nodes.map((node, at) => [roles[node]?.key, at]));
  // Where nothing pulls, a card stands near the focus.
  const pulls = nodes.map((): number => (column < 0 ? 0.5 : -0.5));
  const inner = steps.flatMap(({ from, to }) => {
    const start = position.get(from);
    const end = position.get(to);
    for (const [own, other] of [
      [start, to],
      [end, from],
    ] as const) {
      const otherColumn = columnAt.get(other);
      if (own !== undefined && otherColumn !== undefined)
        pulls[own] = (pulls[own] ?? 0) + Math.sign(otherColumn - column);
    }
    return start === undefined || end === undefined || start === end ? [] : [{ from: start, to: end }];
  });
  return subLayers(pulls, inner);
}

/** Adds a line with way-points in the layers between; one within a layer isn't cut. */
function addLine(graph: LayeredGraph, start: number, end: number): void {
  const last = graph.layerOf[end] ?? 0;
  let before = start;
  for (let layer = (graph.layerOf[start] ?? 0) + 1; layer <= last; layer += 1) {
    let next = end;
    if (layer < last) {
      next = graph.roles.push(null) - 1;
      graph.layers[layer]?.push(next);
      graph.layerOf.push(layer);
      graph.left.push([]);
      graph.right.push([]);
    }
    graph.right[before]?.push(next);
    graph.left[next]?.push(before);
    before = next;
  }
}
