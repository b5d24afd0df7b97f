import type { RoleId } from '#domain/graph/career-graph.ts';
import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from './box.ts';
import { card, type CardText, cardSize } from './card-size.ts';
import type { LayerOrder } from './layer-order.ts';
import { lateralGrid } from './lateral-grid.ts';
import type { LayeredGraph } from './layered-graph.ts';
import { layeredGraph } from './layered-graph.ts';
import { orderLayers } from './order-layers.ts';
import { placeRows } from './place-rows.ts';
import { spacing } from './spacing.ts';
import { subColumns } from './sub-columns.ts';

export type { Box } from './box.ts';

/** What the layout needs to know of a role. */
export type LaidOutRole = CardText;

/** What is laid out where nothing is known of a role but its id. */
export const unknownRole = (id: RoleId): LaidOutRole => ({
  title: id,
  level: { rank: 0, track: 'individual' },
  family: null,
});

export interface LayoutOptions {
  /** How much larger than usual text is shown, from 1. */
  textScale?: number;
  /** How much is done for few crossings, in comparisons of lines; 0 leaves it at the first order. */
  polish?: number;
  /** The cards as they stood before the view changed: their order is kept, unless another one has fewer crossings. */
  previous?: readonly Box[];
}

/** Some 30 ms of a laptop's time for the largest views, and far less for usual ones. */
const usualPolish = 1_500_000;

const wideTravel = 500;
const widening = 0.12;
const mostWidening = 150;
const tightChannel = 76;

/**
 * Places the roles of a view: entry columns to the left of the focus, advancement columns to the right, lateral roles below it. Columns are
 * ordered for few crossings, and by level and title where lines don't mind; cards stand near what they are joined to; a column of many is
 * split into several beside each other. `roleOf` must know each role of the view. No two cards overlap. The cards come in reading order:
 * by column from the left, then from the top. The order of the view's roles and moves makes no difference.
 */
export function layoutView(
  view: RoleView,
  roleOf: (id: RoleId) => LaidOutRole,
  { textScale = 1, polish = usualPolish, previous }: LayoutOptions = {},
): Box[] {
  const graph = layeredGraph(view, roleOf);
  const order = orderLayers(graph, { polish, ...(previous && { previous: formerPlaces(graph, previous) }) });
  const sizes = graph.roles.map((role) => (role ? cardSize(roleOf(role.id), textScale) : null));
  const heights = sizes.map((size) => size?.height ?? 0);
  const width = card.width * textScale;
  const middle = order.layers[graph.middle] ?? [];
  const focus = middle.find((node) => graph.roles[node]?.place === 'focus');
  if (focus === undefined) return [];
  const focusHeight = heights[focus] ?? 0;
  const laterals = middle.filter((node) => graph.roles[node]?.place === 'lateral');
  const grid = lateralGrid(
    laterals.map((node) => heights[node] ?? 0),
    width,
    focusHeight,
  );
  const splits = order.layers.map((nodes, column) =>
    column === graph.middle ? 1 : subColumns(nodes.filter((node) => graph.roles[node]).length),
  );
  const isHub = grid.reach > width / 2;
  const middles = placeRows({
    graph,
    order,
    heights,
    splits,
    block: { top: -focusHeight / 2, bottom: grid.bottom },
    drop: (height) => (isHub ? Math.min(Math.max(0, (grid.bottom - height / 2) / 2), height / 4) : 0),
  });
  const lefts = placeColumns(graph, order, splits, middles, { width, reach: grid.reach, isHub });

  const boxes = graph.roles.flatMap((role, node): Box[] => {
    const size = sizes[node];
    if (!role || !size) return [];
    const lateral = laterals.indexOf(node);
    const corner = grid.corners[lateral] ?? {
      x: lefts[node] ?? 0,
      y: (middles[node] ?? 0) - size.height / 2,
    };
    const { key, id, place } = role;
    return [{ key, id, place, ...corner, width: size.width, height: size.height }];
  });
  return boxes.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Where nodes stood in their columns before, as far as they did. */
function formerPlaces(graph: LayeredGraph, previous: readonly Box[]): (number | null)[] {
  const tops = new Map(previous.map(({ key, y, height }) => [key, y + height / 2]));
  return graph.roles.map((role) => (role ? (tops.get(role.key) ?? null) : null));
}

/** The left edge of each node's card. Channels between columns are wider where lines go far up and down. */
function placeColumns(
  graph: LayeredGraph,
  order: LayerOrder,
  splits: readonly number[],
  middles: readonly (number | null)[],
  { width, reach, isHub }: { width: number; reach: number; isHub: boolean },
): number[] {
  const lefts = graph.roles.map(() => -width / 2);
  for (const direction of [1, -1]) {
    const inner = direction > 0 ? graph.left : graph.right;
    let edge = reach;
    for (
      let column = graph.middle + direction;
      column >= 0 && column < order.layers.length;
      column += direction
    ) {
      const nodes = order.layers[column] ?? [];
      const travels = nodes.flatMap((node) =>
        (inner[node] ?? []).map((end) => Math.abs((middles[node] ?? 0) - (middles[end] ?? 0))),
      );
      const wider = Math.min(mostWidening, Math.max(0, Math.max(0, ...travels) - wideTravel) * widening);
      const isSame = graph.columnOf[column] === graph.columnOf[column - direction];
      const isTight = isHub && column === graph.middle + direction;
      const usual = isTight ? tightChannel : isSame ? spacing.layer : spacing.column;
      const start = edge + usual + wider;
      const parts = splits[column] ?? 1;
      let card = 0;
      for (const node of nodes) {
        if (!graph.roles[node]) continue;
        const near = start + (card % parts) * (width + spacing.subColumn);
        lefts[node] = direction > 0 ? near : -near - width;
        card += 1;
      }
      edge = start + parts * width + (parts - 1) * spacing.subColumn;
    }
  }
  return lefts;
}
