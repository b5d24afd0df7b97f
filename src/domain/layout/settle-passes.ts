import { LayerOrder } from './layer-order.ts';
import type { Course, Pass } from './line-course.ts';
import type { Track } from './tracks.ts';

const mostRounds = 6;

/**
 * Moves lines to other gaps of the tracks they pass, and past each other within a gap, where that saves crossings; cards stay. Writes the
 * gap and the order from the top of each pass.
 */
export function settlePasses(courses: readonly Course[], tracks: readonly Track[]): void {
  const layers: number[][] = tracks.map(() => []);
  const layerOf: number[] = [];
  const heights: number[] = [];
  const left: number[][] = [];
  const right: number[][] = [];
  const passAt = new Map<number, Pass>();
  const add = (track: number, height: number): number => {
    const node = layerOf.push(track) - 1;
    heights.push(height);
    layers[track]?.push(node);
    left.push([]);
    right.push([]);
    return node;
  };
  const cardNodes = tracks.map(
    ({ cards }, track) => new Map(cards.map((card) => [card, add(track, card.y + card.height / 2)])),
  );
  for (const { direction, from, to, startTrack, endTrack, passes } of courses) {
    const start = cardNodes[startTrack]?.get(from);
    const end = cardNodes[endTrack]?.get(to);
    if (direction === 0 || start === undefined || end === undefined) continue;
    const between = passes.map((pass) => {
      const node = add(pass.track, pass.y);
      passAt.set(node, pass);
      return node;
    });
    const nodes = [start, ...between, end];
    if (direction < 0) nodes.reverse();
    nodes.slice(1).forEach((node, at) => {
      const before = nodes[at] ?? node;
      right[before]?.push(node);
      left[node]?.push(before);
    });
  }
  for (const layer of layers) layer.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);

  const order = new LayerOrder(
    { layers, layerOf, left, right },
    layerOf.map(() => false),
  );
  const movable = [...passAt.keys()].filter((node) => !isShared(tracks, layerOf[node] ?? 0));
  for (let round = 0; round < mostRounds; round += 1) {
    if (siftCrossed(order, movable, layerOf) === 0) break;
  }
  for (const layer of order.layers) {
    let gap = 0;
    layer.forEach((node, at) => {
      const pass = passAt.get(node);
      if (!pass) gap += 1;
      else Object.assign(pass, { gap, order: at });
    });
  }
}

/** Sifts the nodes that have a line with a crossing, as nothing can be gained by the others. Gives how many crossings it saved. */
function siftCrossed(order: LayerOrder, nodes: readonly number[], layerOf: readonly number[]): number {
  const crossed = new Map<number, boolean[]>();
  let gained = 0;
  for (const node of nodes) {
    const layer = layerOf[node] ?? 0;
    const found = crossed.get(layer) ?? order.crossed(layer);
    crossed.set(layer, found);
    if (!found[order.positionOf(node)]) continue;
    const saved = order.sift(node);
    gained += saved;
    if (saved > 0) for (const near of [layer - 1, layer, layer + 1]) crossed.delete(near);
  }
  return gained;
}

/** Whether a card of the track reaches into another one, so that lines can't be moved past it on one side alone. */
const isShared = (tracks: readonly Track[], track: number): boolean =>
  [tracks[track - 1], tracks[track]].some((each) => each !== undefined && each.shared.length > 0);
