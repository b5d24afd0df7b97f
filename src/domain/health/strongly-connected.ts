import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';

interface Visit {
  id: RoleId;
  next: number;
}

/**
 * The sets of two or more roles that can all be reached from one another by the given steps. Tarjan's algorithm (1972) with a stack of
 * its own, so that a long ladder cannot exhaust the call stack. Linear; the order follows the map's.
 */
export function stronglyConnected(stepsFrom: ReadonlyMap<RoleId, readonly CareerMove[]>): RoleId[][] {
  const order = new Map<RoleId, number>();
  const lowest = new Map<RoleId, number>();
  const open: RoleId[] = [];
  const isOpen = new Set<RoleId>();
  const found: RoleId[][] = [];

  const enter = (id: RoleId): Visit => {
    lowest.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
    return { id, next: 0 };
  };
  const lower = (id: RoleId, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  const leave = (id: RoleId): void => {
    if (lowest.get(id) !== order.get(id)) return;
    const members = open.splice(open.lastIndexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1) found.push(members);
  };

  for (const root of stepsFrom.keys()) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const step = stepsFrom.get(visit.id)?.[visit.next++];
      if (step === undefined) {
        path.pop();
        leave(visit.id);
        const above = path.at(-1);
        if (above !== undefined) lower(above.id, lowest.get(visit.id) ?? Infinity);
      } else if (!order.has(step.to)) path.push(enter(step.to));
      else if (isOpen.has(step.to)) lower(visit.id, order.get(step.to) ?? Infinity);
    }
  }
  return found;
}
