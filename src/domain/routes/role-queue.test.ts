import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RoleQueue } from './role-queue.ts';

it('gives roles back by their costs, the latest that were set', () => {
  const anyCosts = fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyCosts, (pairs) => {
      const costs = Float64Array.from(pairs, ([cost]) => cost);
      const queue = new RoleQueue(costs);
      costs.forEach((_, role) => queue.advance(role));
      pairs.forEach(([cost, less], role) => {
        costs[role] = cost - less;
        queue.advance(role);
      });
      const taken = pairs.map(() => queue.take());
      expect(new Set(taken).size).toBe(pairs.length);
      expect(taken.map((role) => costs[role])).toEqual([...costs].sort((a, b) => a - b));
      expect(queue.take()).toBe(-1);
    }),
  );
});

it('takes back a role that has left it', () => {
  const costs = Float64Array.of(2, 1);
  const queue = new RoleQueue(costs);
  for (const role of [0, 1]) queue.advance(role);
  expect(queue.take()).toBe(1);
  queue.advance(1);
  expect([queue.take(), queue.take(), queue.take()]).toEqual([1, 0, -1]);
});
