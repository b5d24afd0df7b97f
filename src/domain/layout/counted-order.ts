import { LayerOrder } from './layer-order.ts';

/** An order of layers that can tell how good it is. */
export class CountedOrder extends LayerOrder {
  /** All crossings of this order. */
  crossings(): number {
    let total = 0;
    const { first, ends } = this.right;
    for (const layer of this.layers) {
      const seen: number[] = [];
      for (const node of layer) {
        const start = first[node] ?? 0;
        const stop = first[node + 1] ?? 0;
        for (let i = start; i < stop; i += 1) total += countAbove(seen, this.position[ends[i] ?? 0] ?? 0);
        for (let i = start; i < stop; i += 1) insert(seen, this.position[ends[i] ?? 0] ?? 0);
      }
      this.work += seen.length;
    }
    return total;
  }
}

function countAbove(sorted: readonly number[], value: number): number {
  return sorted.length - upperBound(sorted, value);
}

function insert(sorted: number[], value: number): void {
  sorted.splice(upperBound(sorted, value), 0, value);
}

/** How many of the sorted numbers are not above a value. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
