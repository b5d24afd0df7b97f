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
  const besides = remembered((role) => (byRole[role] ?? []).filter((skill) => !isMarked(start, skill)));
  const leastAt = remembered((role) => weightOf(besides(role)));
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
      const [gapA, gapB] = [a % UNKNOWN, b % UNKNOWN];
      return a - gapA + (b - gapB) + Math.max(gapA, gapB);
    },
    covers: (a, b) => a === b || isWithin(a, b),
    isAdditive: false,
  };
}

function remembered<Value>(valueOf: (role: number) => Value): (role: number) => Value {
  const values = new Map<number, Value>();
  return (role) => {
    const known = values.get(role);
    if (known !== undefined) return known;
    const value = valueOf(role);
    values.set(role, value);
    return value;
  };
}

/** What the skills count that two lists share; both ascend. */
function weightOfShared(a: readonly number[], b: readonly number[], weights: Uint8Array): number {
  let sum = 0;
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length;) {
    const [one = 0, other = 0] = [a[atA], b[atB]];
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
