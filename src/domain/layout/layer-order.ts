import type { LayeredGraph } from './layered-graph.ts';

/** Neighbours on one side of each node: those of node n stand in `ends` from `first[n]` to before `first[n + 1]`. */
interface Neighbours {
  first: Int32Array;
  ends: Int32Array;
}

/**
 * The order of the nodes in each layer of a layered graph, and what it costs in crossings of lines between layers. Pinned nodes stay where
 * they are, and neighbours among them beside each other. `work` counts comparisons, so that a search can be bounded by the same amount on
 * every machine.
 */
export class LayerOrder {
  readonly layers: number[][];
  work = 0;
  readonly #layerOf: readonly number[];
  protected readonly position: Int32Array;
  readonly #isPinned: readonly boolean[];
  readonly #left: Neighbours;
  protected readonly right: Neighbours;

  constructor(
    graph: Pick<LayeredGraph, 'layers' | 'layerOf' | 'left' | 'right'>,
    isPinned: readonly boolean[],
  ) {
    this.#layerOf = graph.layerOf;
    this.#isPinned = isPinned;
    this.#left = packed(graph.left);
    this.right = packed(graph.right);
    this.position = new Int32Array(graph.layerOf.length);
    this.layers = graph.layers.map((layer) => [...layer]);
    for (const layer of this.layers) this.#number(layer, 0);
  }

  positionOf(node: number): number {
    return this.position[node] ?? 0;
  }

  isPinned(node: number): boolean {
    return this.#isPinned[node] ?? false;
  }

  /** Gives a layer an order. */
  arrange(layer: number, nodes: readonly number[]): void {
    this.layers[layer] = [...nodes];
    this.#number(nodes, 0);
  }

  /**
   * Whether a line of each node of a layer crosses another one between this layer and its neighbours. Two lines cross where one begins above the
   * other and ends below it, so the lowest end of all above a node, and the highest of all below it, tell.
   */
  crossed(layer: number): boolean[] {
    const nodes = this.layers[layer] ?? [];
    const found = nodes.map(() => false);
    for (const { first, ends } of [this.#left, this.right]) {
      const reach = nodes.map((node) => {
        const at = [...ends.subarray(first[node], first[node + 1])].map((end) => this.position[end] ?? 0);
        return { top: Math.min(...at), bottom: Math.max(...at) };
      });
      let lowest = -Infinity;
      let highest = Infinity;
      reach.forEach(({ top, bottom }, at) => {
        found[at] ||= lowest > top;
        lowest = Math.max(lowest, bottom);
      });
      reach.reverse().forEach(({ top, bottom }, at) => {
        found[found.length - 1 - at] ||= highest < bottom;
        highest = Math.min(highest, top);
      });
    }
    return found;
  }

  /** What changes where `lower`, directly below `upper`, comes to stand above it. */
  swapCost(upper: number, lower: number): number {
    return this.#turn(this.#left, upper, lower) + this.#turn(this.right, upper, lower);
  }

  /**
   * Moves a node to where its lines cross least, if that is better than where it is. Looks no further in a direction once the way there costs more
   * crossings than `most`. Gives what was gained.
   */
  sift(node: number, most = Infinity): number {
    if (this.#isPinned[node]) return 0;
    const layer = this.layers[this.#layerOf[node] ?? 0] ?? [];
    const at = this.positionOf(node);
    let best = 0;
    let bestAt = at;
    for (const step of [-1, 1]) {
      let change = 0;
      for (let i = at + step; i >= 0 && i < layer.length; i += step) {
        const passed = layer[i] ?? 0;
        change += step < 0 ? this.swapCost(passed, node) : this.swapCost(node, passed);
        if (change > most) break;
        if (change >= best) continue;
        const next = layer[i + step];
        if (this.#isPinned[passed] && next !== undefined && this.#isPinned[next]) continue;
        best = change;
        bestAt = i;
      }
    }
    if (bestAt !== at) this.move(node, bestAt);
    return -best;
  }

  move(node: number, to: number): void {
    const layer = this.layers[this.#layerOf[node] ?? 0] ?? [];
    const from = this.positionOf(node);
    layer.splice(from, 1);
    layer.splice(to, 0, node);
    this.#number(layer, Math.min(from, to), Math.max(from, to) + 1);
  }

  /** Crossings with the two nodes turned, less those as they stand, of lines to one side. */
  #turn({ first, ends }: Neighbours, upper: number, lower: number): number {
    const position = this.position;
    const upperStop = first[upper + 1] ?? 0;
    const lowerStart = first[lower] ?? 0;
    const lowerStop = first[lower + 1] ?? 0;
    let change = 0;
    for (let i = first[upper] ?? 0; i < upperStop; i += 1) {
      const at = position[ends[i] ?? 0] ?? 0;
      for (let j = lowerStart; j < lowerStop; j += 1) {
        const other = position[ends[j] ?? 0] ?? 0;
        if (other > at) change += 1;
        else if (other < at) change -= 1;
        this.work += 1;
      }
    }
    return change;
  }

  #number(layer: readonly number[], from: number, to = layer.length): void {
    for (let at = from; at < to; at += 1) this.position[layer[at] ?? 0] = at;
  }
}

function packed(neighbours: readonly (readonly number[])[]): Neighbours {
  const first = new Int32Array(neighbours.length + 1);
  neighbours.forEach((ends, node) => {
    first[node + 1] = (first[node] ?? 0) + ends.length;
  });
  return { first, ends: Int32Array.from(neighbours.flat()) };
}
