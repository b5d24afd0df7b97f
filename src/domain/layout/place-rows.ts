import type { LayerOrder } from './layer-order.ts';
import type { LayeredGraph } from './layered-graph.ts';
import { spacing } from './spacing.ts';
import { spreadOut } from './spread-out.ts';

/** What stands in the middle column without choice: where the focus ends and the lateral roles below it, in px. */
export interface MiddleBlock {
  top: number;
  bottom: number;
}

interface Rows {
  graph: LayeredGraph;
  order: LayerOrder;
  /** By node, in px; 0 for a way-point. */
  heights: readonly number[];
  /** By column: into how many columns it is split. */
  splits: readonly number[];
  block: MiddleBlock;
  /** How far the middle of a layer of some height beside the focus lies below it. */
  drop: (height: number) => number;
}

const lineRoom = 5;
const mostLinesInGap = 6;
const faint = 0.01;

/**
 * Gives each node but the focus and the lateral roles (null) the height of its middle: near what its lines lead to in the direction of the
 * focus, else away from it, without overlaps in its column. Where a column is split, neighbours in its order stand beside each other, each
 * a part of a row lower than the one before, so that the lines of each run between the others.
 */
export function placeRows(rows: Rows): (number | null)[] {
  const { graph, order } = rows;
  const middles: (number | null)[] = graph.roles.map((role) => (role?.place === 'focus' ? 0 : null));
  const outward = order.layers.map((_, column) => column);
  outward.sort((a, b) => Math.abs(a - graph.middle) - Math.abs(b - graph.middle) || a - b);
  for (let pass = 0; pass < 2; pass += 1) {
    for (const column of outward) {
      if (column === graph.middle) placeMiddle(rows, middles);
      else placeLayer(rows, column, middles);
    }
  }
  return middles;
}

function placeLayer(rows: Rows, column: number, middles: (number | null)[]): void {
  const { graph, order } = rows;
  const nodes = order.layers[column] ?? [];
  const isRight = column > graph.middle;
  const inner = isRight ? graph.left : graph.right;
  const outer = isRight ? graph.right : graph.left;
  const gaps = gapsOf(rows, column, nodes);
  const drop =
    Math.abs(graph.columnOf[column] ?? 0) === 1 ? rows.drop(gaps.reduce((sum, gap) => sum + gap, 0)) : 0;
  let before = 0;
  const wishes = nodes.map((node) => {
    const wish = mean(inner[node] ?? [], middles);
    const other = wish ?? mean(outer[node] ?? [], middles);
    if (other !== null) before = other;
    return { at: (other ?? before) + drop, weight: other === null ? faint : 1 };
  });
  spreadOut(wishes, gaps).forEach((middle, i) => {
    middles[nodes[i] ?? 0] = middle;
  });
}

/** What was opened in the middle column stands above the focus and below its lateral roles, in its order. */
function placeMiddle(rows: Rows, middles: (number | null)[]): void {
  const { graph, order, heights, block } = rows;
  const nodes = order.layers[graph.middle] ?? [];
  const first = nodes.findIndex((node) => order.isPinned(node));
  const free = nodes.filter((node) => !order.isPinned(node));
  for (const [part, isAbove] of [
    [free.slice(0, first), true],
    [free.slice(first), false],
  ] as const) {
    const wishes = part.map((node) => ({
      at: mean([...(graph.left[node] ?? []), ...(graph.right[node] ?? [])], middles) ?? 0,
      weight: 1,
    }));
    const gaps = gapsOf(rows, graph.middle, part);
    const placed = spreadOut(wishes, gaps);
    // Cutting off at a bound, from there on with the gaps between, leaves the least sum of squares.
    let offset = 0;
    const offsets = part.map((_, i) => (offset += i === 0 ? 0 : (gaps[i - 1] ?? 0)));
    part.forEach((node, i) => {
      const own = spacing.card * 2 + (heights[node] ?? 0) / 2;
      const last = part.at(-1) ?? node;
      const bound = isAbove
        ? block.top - spacing.card * 2 - (heights[last] ?? 0) / 2 - (offset - (offsets[i] ?? 0))
        : block.bottom +
          own +
          (offsets[i] ?? 0) +
          ((heights[part[0] ?? node] ?? 0) - (heights[node] ?? 0)) / 2;
      middles[node] = isAbove ? Math.min(placed[i] ?? 0, bound) : Math.max(placed[i] ?? 0, bound);
    });
  }
}

/** The least distances between the middles of neighbours in a column's order. */
function gapsOf({ graph, heights, splits }: Rows, column: number, nodes: readonly number[]): number[] {
  const parts = splits[column] ?? 1;
  const height = (node: number | undefined) => (node === undefined ? 0 : (heights[node] ?? 0));
  const isCard = (node: number | undefined) => node !== undefined && graph.roles[node] !== null;
  if (parts === 1) {
    return nodes.slice(1).map((node, i) => {
      const before = nodes[i];
      const room = isCard(node) && isCard(before) ? spacing.card : isCard(node) || isCard(before) ? 13 : 7;
      return (height(before) + height(node)) / 2 + room;
    });
  }
  const cards = nodes.filter(isCard);
  const lines = cards.reduce(
    (sum, node) => sum + (graph.left[node]?.length ?? 0) + (graph.right[node]?.length ?? 0),
    0,
  );
  const through = Math.min(mostLinesInGap, ((parts - 1) * lines) / cards.length);
  const room = Math.max(spacing.card, 14 + lineRoom * through);
  const usual = [...cards].map(height).sort((a, b) => a - b)[Math.floor(cards.length * 0.8)] ?? 0;
  const positions = new Map(cards.map((node, at) => [node, at]));
  let at = 0;
  return nodes.slice(1).map((node, i) => {
    at = positions.get(nodes[i] ?? 0) ?? at;
    const around = cards.slice(Math.max(0, at - parts + 1), at + parts + 1);
    const step = (Math.max(usual, ...around.map(height)) + room) / parts;
    const cardsBeside = Number(isCard(node)) + Number(isCard(nodes[i]));
    return cardsBeside === 2 ? step : cardsBeside === 1 ? step / 2 + 1 : 3;
  });
}

function mean(nodes: readonly number[], middles: readonly (number | null)[]): number | null {
  const placed = nodes.flatMap((node) => middles[node] ?? []);
  return placed.length === 0 ? null : placed.reduce((sum, middle) => sum + middle, 0) / placed.length;
}
