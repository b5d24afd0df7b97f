/** A move within a column, by the positions of its ends among the column's nodes. */
export interface InnerStep {
  from: number;
  to: number;
}

const rounds = 3;

/**
 * Puts the nodes of one column into layers, numbered from the left, so that moves between them lead to the right; where they run in a
 * circle, the one that closes it leads back. As few layers as that takes (longest path). Within that a node stands where its lines are
 * shortest: `pull` tells how many more lines it has to the right of its column than to the left. Gives the layer of each node.
 */
export function subLayers(pulls: readonly number[], steps: readonly InnerStep[]): number[] {
  const forward = withoutCircles(pulls.length, steps);
  const before: number[][] = pulls.map(() => []);
  const after: number[][] = pulls.map(() => []);
  for (const { from, to } of forward) {
    after[from]?.push(to);
    before[to]?.push(from);
  }
  const layers = pulls.map(() => -1);
  const place = (node: number): number => {
    const known = layers[node] ?? -1;
    if (known >= 0) return known;
    const layer = 1 + Math.max(-1, ...(before[node] ?? []).map(place));
    layers[node] = layer;
    return layer;
  };
  pulls.forEach((_, node) => place(node));
  const last = Math.max(0, ...layers);
  for (let round = 0; round < rounds; round += 1) {
    const leftwards = round % 2 === 1;
    const nodes = pulls.map((_, node) => node);
    for (const node of leftwards ? nodes : nodes.reverse()) {
      const lowest = 1 + Math.max(-1, ...(before[node] ?? []).map((end) => layers[end] ?? 0));
      const highest = Math.min(last + 1, ...(after[node] ?? []).map((end) => layers[end] ?? 0)) - 1;
      const pull = (pulls[node] ?? 0) + (after[node]?.length ?? 0) - (before[node]?.length ?? 0);
      layers[node] = pull > 0 ? highest : lowest;
    }
  }
  return layers;
}

/** The steps with those turned round that close a circle, as a walk in depth from the first nodes finds them. */
function withoutCircles(count: number, steps: readonly InnerStep[]): InnerStep[] {
  const after: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of steps) after[from]?.push(to);
  const state = after.map((): 'new' | 'open' | 'done' => 'new');
  const forward: InnerStep[] = [];
  for (let start = 0; start < count; start += 1) {
    if (state[start] !== 'new') continue;
    const path: { node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = 'open';
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = after[here.node]?.[here.next++];
      if (to === undefined) {
        state[here.node] = 'done';
        path.pop();
      } else {
        const closes = state[to] === 'open';
        forward.push(closes ? { from: to, to: here.node } : { from: here.node, to });
        if (state[to] !== 'new') continue;
        state[to] = 'open';
        path.push({ node: to, next: 0 });
      }
    }
  }
  return forward;
}
