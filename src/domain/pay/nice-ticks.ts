/**
 * Round values that cover [low, high] in about `count` steps of 1, 2 or 5 times a power of ten, first and last included (the
 * method of d3-array's `nice` and `ticks`). Both ends must be finite; where they coincide, one step is left on either side.
 */
export function niceTicks(low: number, high: number, count = 5): number[] {
  const step = niceStep((high - low || Math.abs(high) || 1) / count);
  let first = Math.floor(low / step);
  let last = Math.ceil(high / step);
  if (first === last) {
    first -= 1;
    last += 1;
  }
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(digits)));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1);
}
