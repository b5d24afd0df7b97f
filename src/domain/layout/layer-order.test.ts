import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountedOrder } from './counted-order.ts';

interface Line {
  from: number;
  to: number;
}

/** Layers of a few nodes each, with lines between neighbouring ones. */
const graphs: fc.Arbitrary<{ layers: number[][]; lines: Line[] }> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    const layers = sizes.map((size, layer) => {
      const before = sizes.slice(0, layer).reduce((sum, each) => sum + each, 0);
      return Array.from({ length: size }, (_, at) => before + at);
    });
    const possible = layers.flatMap((layer, at) =>
      layer.flatMap((from) => (layers[at + 1] ?? []).map((to) => ({ from, to }))),
    );
    return fc.record({
      layers: fc.constant(layers),
      lines: fc.subarray(possible),
    });
  });

function orderOf({ layers, lines }: { layers: number[][]; lines: Line[] }) {
  const layerOf = layers.flatMap((layer, at) => layer.map(() => at));
  const left = layerOf.map((_, node) => lines.filter(({ to }) => to === node).map(({ from }) => from));
  const right = layerOf.map((_, node) => lines.filter(({ from }) => from === node).map(({ to }) => to));
  const order = new CountedOrder(
    { layers, layerOf, left, right },
    layerOf.map(() => false),
  );
  return { order, layerOf };
}

const isAbove = (order: CountedOrder, one: number, other: number) =>
  Math.sign(order.positionOf(one) - order.positionOf(other));

/** Whether two lines between the same layers cross. */
const cross = (order: CountedOrder, a: Line, b: Line): boolean =>
  isAbove(order, a.from, b.from) * isAbove(order, a.to, b.to) < 0;

describe('the order of layers', () => {
  it('knows the nodes whose lines cross others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { order, layerOf } = orderOf(graph);
        graph.layers.forEach((layer, at) => {
          const expected = layer.map((node) =>
            graph.lines
              .filter(({ from, to }) => from === node || to === node)
              .some((mine) =>
                graph.lines.some(
                  (other) => layerOf[other.from] === layerOf[mine.from] && cross(order, mine, other),
                ),
              ),
          );
          expect(order.crossed(at)).toEqual(expected);
        });
      }),
    );
  });

  it('gains by sifting a node what the count of crossings loses, and nothing where its lines cross none', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, pick) => {
        const { order, layerOf } = orderOf(graph);
        const node = pick % layerOf.length;
        const before = order.crossings();
        const isCrossed = order.crossed(layerOf[node] ?? 0)[order.positionOf(node)] ?? false;
        const gained = order.sift(node);
        expect(order.crossings()).toBe(before - gained);
        if (!isCrossed) expect(Math.abs(gained)).toBe(0);
      }),
    );
  });
});
