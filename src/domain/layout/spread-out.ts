/** Something to be placed along a line: where it would like to have its middle, and how much that matters. */
export interface Wish {
  at: number;
  weight: number;
}

/**
 * Places things along a line in the order given, at least `gaps[i]` between the middles of the i-th and the next, as near to their wishes
 * as the sum of squares tells (isotonic regression by pooling adjacent violators). Linear in their number.
 */
export function spreadOut(wishes: readonly Wish[], gaps: readonly number[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  wishes.forEach((_, i) => {
    offsets.push(offset);
    offset += gaps[i] ?? 0;
  });
  const pools: { mean: number; weight: number; count: number }[] = [];
  wishes.forEach(({ at, weight }, i) => {
    let pool = { mean: at - (offsets[i] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      pools.pop();
      const total = last.weight + pool.weight;
      pool = {
        mean: (last.mean * last.weight + pool.mean * pool.weight) / total,
        weight: total,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((mean, i) => mean + (offsets[i] ?? 0));
}
