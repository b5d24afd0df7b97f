import type { SkillTable } from '#domain/skills/skill-table.ts';
import type { Criterion } from './criterion.ts';

/** Outweighs what any number of skills count. */
const UNKNOWN = 2 ** 32;

/** The skills asked for so far, a bit each. */
type SkillBits = Uint32Array;

/**
 * Smallest skill gap: what the skills count that have to be gained over the whole route, each once. Those that the last role asks for
 * must be gained on any route, so a route costs what the roles on the way ask for besides. A role on the way whose skills nobody has
 * named is unknown and not free: the fewest of those wins first.
 */
export function skillsCriterion(
  { byRole, skillCount, weights }: Pick<SkillTable, 'byRole' | 'skillCount' | 'weights'>,
  { covered, to }: { covered: Iterable<number>; to: number },
): Criterion<SkillBits> {
  const start = new Uint32Array((skillCount + 31) >> 5);
  for (const skill of covered) mark(start, skill);
  for (const skill of byRole[to] ?? []) mark(start, skill);
  const weightOf = (skills: readonly number[]): number => {
    let sum = 0;
    for (const skill of skills) sum += weights[skill] ?? 0;
    return sum;
  };
  const besides = remembered(byRole.length, (role) =>
    (byRole[role] ?? []).filter((skill) => !isMarked(start, skill)),
  );
  const leastAt = remembered(byRole.length, (role) => weightOf(besides(role)));
  const isUnknown = (role: number): boolean => role !== to && (byRole[role]?.length ?? 0) === 0;
  return {
    start,
    goOn: (bits, cost, _from, role) => {
      if (isUnknown(role)) return { state: bits, cost: cost + UNKNOWN };
      const gained = besides(role).filter((skill) => !isMarked(bits, skill));
      if (gained.length === 0) return { state: bits, cost };
      const state = bits.slice();
      for (const skill of gained) mark(state, skill);
      return { state, cost: cost + weightOf(gained) };
    },
    least: (_from, role) => (isUnknown(role) ? UNKNOWN : leastAt(role)),
    guess: (from, role) =>
      isUnknown(role) ? UNKNOWN : leastAt(role) - weightOfShared(besides(role), besides(from), weights),
    join: (a, b) => {
      if (a < UNKNOWN && b < UNKNOWN) return Math.max(a, b);
      if (a === Infinity || b === Infinity) return Infinity;
      const [unknownA, unknownB] = [unknownIn(a), unknownIn(b)];
      return unknownA + unknownB + Math.max(a - unknownA, b - unknownB);
    },
    covers: (a, b) => a === b || isWithin(a, b),
    isAdditive: false,
  };
}

/** The part of a cost that unknown roles make. */
function unknownIn(cost: number): number {
  return Math.floor(cost / UNKNOWN) * UNKNOWN;
}

function remembered<Value>(size: number, valueOf: (role: number) => Value): (role: number) => Value {
  const values = new Array<Value | undefined>(size);
  return (role) => (values[role] ??= valueOf(role));
}

/** What the skills count that two lists share; both ascend. */
function weightOfShared(a: readonly number[], b: readonly number[], weights: Uint8Array): number {
  let sum = 0;
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length;) {
    const one = a[atA] ?? 0;
    const other = b[atB] ?? 0;
    if (one === other) sum += weights[one] ?? 0;
    if (one <= other) atA += 1;
    if (other <= one) atB += 1;
  }
  return sum;
}

function mark(bits: SkillBits, skill: number): void {
  bits[skill >> 5] = (bits[skill >> 5] ?? 0) | (1 << (skill & 31));
}

function isMarked(bits: SkillBits, skill: number): boolean {
  return ((bits[skill >> 5] ?? 0) & (1 << (skill & 31))) !== 0;
}

function isWithin(a: SkillBits, b: SkillBits): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & ~(b[at] ?? 0)) !== 0) return false;
  return true;
}
