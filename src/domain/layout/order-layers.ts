import { CountedOrder } from './counted-order.ts';
import type { LayerOrder } from './layer-order.ts';
import type { LayeredGraph } from './layered-graph.ts';
import { seededRandom } from './seeded-random.ts';

/** How much is done for few crossings: `polish` bounds the search beyond the first order, in comparisons of lines. */
export interface OrderOptions {
  polish: number;
  /** By node: where it stood before, counted from the top of its layer; null for a node that is new. */
  previous?: readonly (number | null)[];
}

const mostSweeps = 10;
const longestTurn = 16;
const freshStarts = 4;
const freshShare = 0.4;
const mostTries = 2000;

/**
 * Orders the nodes of each layer for few crossings (barycentres outward from the focus and back, then sifting, then restarts from
 * disturbed orders with a fixed seed). What costs nothing is left in canonical order: by level, then title. Where nodes stood before is
 * kept, unless another place has fewer crossings. The same graph gets the same order on every machine.
 */
export function orderLayers(graph: LayeredGraph, { polish, previous }: OrderOptions): LayerOrder {
  const isPinned = graph.roles.map((role) => role?.place === 'focus' || role?.place === 'lateral');
  const order = new CountedOrder({ ...graph, layers: firstLayers(graph) }, isPinned);
  if (previous) {
    sweepOut(graph, order);
    restore(order, previous);
    if (polish > 0) settle(order, polish);
    return order;
  }
  sweep(graph, order);
  if (polish > 0 && order.crossings() > 0) {
    settle(order, polish);
    search(graph, order, polish);
  }
  ladder(order);
  return order;
}

/** Canonical order; in the middle the focus on top of its lateral roles, and below them what was opened there. */
function firstLayers({ layers, middle, roles }: LayeredGraph): number[][] {
  const rank = (node: number) => ['focus', 'lateral'].indexOf(roles[node]?.place ?? '') + 1 || 3;
  return layers.map((nodes, layer) =>
    layer === middle ? [...nodes].sort((a, b) => rank(a) - rank(b) || a - b) : nodes,
  );
}

function sweepOut(graph: LayeredGraph, order: LayerOrder): void {
  const { middle, layers } = graph;
  for (let layer = middle + 1; layer < layers.length; layer += 1) arrange(order, layer, graph.left);
  for (let layer = middle - 1; layer >= 0; layer -= 1) arrange(order, layer, graph.right);
}

/** Barycentre sweeps outward and back, until they stop gaining; leaves the best order found. */
function sweep(graph: LayeredGraph, order: CountedOrder): void {
  const { middle, layers } = graph;
  let best = snapshot(order);
  let least = Infinity;
  for (let turn = 0, silent = 0; turn < mostSweeps && silent < 2 && least > 0; turn += 1) {
    sweepOut(graph, order);
    const crossings = order.crossings();
    silent = crossings < least ? 0 : silent + 1;
    if (crossings < least) {
      least = crossings;
      best = snapshot(order);
    }
    for (let layer = layers.length - 2; layer > middle; layer -= 1) arrange(order, layer, graph.right);
    for (let layer = 1; layer < middle; layer += 1) arrange(order, layer, graph.left);
  }
  arrangeAll(order, best);
}

/** Sorts a layer by where its nodes' neighbours stand on average; nodes without any stay beside those before them. */
function arrange(order: LayerOrder, layer: number, neighboursOf: readonly (readonly number[])[]): void {
  const nodes = order.layers[layer] ?? [];
  let before = -1;
  const centred = nodes.map((node) => {
    const neighbours = neighboursOf[node] ?? [];
    if (neighbours.length > 0)
      before = neighbours.reduce((sum, end) => sum + order.positionOf(end), 0) / neighbours.length;
    return { node, centre: before };
  });
  centred.sort((a, b) => a.centre - b.centre || a.node - b.node);
  order.arrange(
    layer,
    centred.map(({ node }) => node),
  );
}

/**
 * Sifts the nodes of some layers, and of those beside the ones that change, until nothing gets better; `mostUphill` as in `sift`. Gives what was
 * gained.
 */
function settle(
  order: LayerOrder,
  most: number,
  mostUphill = Infinity,
  layers: readonly number[] = order.layers.map((_, at) => at),
): number {
  let total = 0;
  const waiting = new Set(layers);
  for (const layer of waiting) {
    if (order.work >= most) break;
    waiting.delete(layer);
    let gained = 0;
    for (const node of [...(order.layers[layer] ?? [])]) gained += order.sift(node, mostUphill);
    if (gained === 0) continue;
    total += gained;
    for (const near of [layer, layer - 1, layer + 1]) if (order.layers[near]) waiting.add(near);
  }
  return total;
}

/**
 * Starts again from shuffled layers, then goes on from the best order with parts of it disturbed. Nodes are sifted only as far as the way costs
 * nothing: many tries of that kind lead further than few that look everywhere.
 */
function search(graph: LayeredGraph, order: CountedOrder, most: number): void {
  const random = seededRandom(order.layers.length);
  const movable = order.layers.flatMap((nodes, layer) =>
    nodes.length > 1 && !nodes.some((node) => order.isPinned(node)) ? [layer] : [],
  );
  let best = snapshot(order);
  let least = order.crossings();
  for (let start = 0; start < freshStarts && order.work < most * freshShare && least > 0; start += 1) {
    for (const layer of movable) order.arrange(layer, shuffled(order.layers[layer] ?? [], random));
    sweep(graph, order);
    settle(order, most, 0);
    const crossings = order.crossings();
    if (crossings >= least) continue;
    least = crossings;
    best = snapshot(order);
  }
  arrangeAll(order, best);
  for (let tries = 0; movable.length > 0 && least > 0 && order.work < most && tries < mostTries; tries += 1) {
    const layer = movable[Math.floor(random() * movable.length)] ?? 0;
    const lost = disturb(order, layer, random);
    const crossings = least + lost - settle(order, most, 0, [layer - 1, layer + 1, layer]);
    if (crossings <= least) {
      least = crossings;
      best = snapshot(order);
    } else arrangeAll(order, best);
  }
}

/** Turns a part of a layer round. Gives what that costs. */
function disturb(order: LayerOrder, layer: number, random: () => number): number {
  const nodes = order.layers[layer] ?? [];
  const from = Math.floor(random() * (nodes.length - 1));
  const part = nodes.slice(from, from + 2 + Math.floor(random() * longestTurn));
  let lost = 0;
  part.forEach((upper, at) => {
    for (const lower of part.slice(at + 1)) lost += order.swapCost(upper, lower);
  });
  order.arrange(layer, [...nodes.slice(0, from), ...part.reverse(), ...nodes.slice(from + part.length)]);
  return lost;
}

function shuffled(nodes: readonly number[], random: () => number): number[] {
  const mixed = [...nodes];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] ?? 0, mixed[at] ?? 0];
  }
  return mixed;
}

/** Puts neighbours in canonical order where no line minds. */
function ladder(order: LayerOrder): void {
  for (const layer of order.layers) {
    for (let isTurned = true, turns = 0; isTurned && turns < layer.length; turns += 1) {
      isTurned = false;
      for (let i = 0; i + 1 < layer.length; i += 1) {
        const [upper = 0, lower = 0] = layer.slice(i, i + 2);
        if (upper < lower || order.isPinned(upper) || order.isPinned(lower)) continue;
        if (order.swapCost(upper, lower) > 0) continue;
        order.move(lower, i);
        isTurned = true;
      }
    }
  }
}

/** Puts nodes that were there before in their order again, in the places that they have now. */
function restore(order: LayerOrder, previous: readonly (number | null)[]): void {
  const before = (node: number) => previous[node] ?? null;
  order.layers.forEach((layer, at) => {
    const known = layer.filter((node) => before(node) !== null && !order.isPinned(node));
    known.sort((a, b) => (before(a) ?? 0) - (before(b) ?? 0));
    let next = 0;
    order.arrange(
      at,
      layer.map((node) => (before(node) === null || order.isPinned(node) ? node : (known[next++] ?? node))),
    );
  });
}

const snapshot = (order: LayerOrder): number[][] => order.layers.map((layer) => [...layer]);

function arrangeAll(order: LayerOrder, layers: readonly (readonly number[])[]): void {
  layers.forEach((layer, at) => order.arrange(at, layer));
}
