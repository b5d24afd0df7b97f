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
  const costOf = (bits: SkillBits, role: number): number => {
    const skills = byRole[role] ?? [];
    if (role === to) return 0;
    if (skills.length === 0) return UNKNOWN;
    let cost = 0;
    for (const skill of skills) if (!isMarked(bits, skill)) cost += weights[skill] ?? 0;
    return cost;
  };
  return {
    start,
    goOn: (bits, cost, _from, role) => {
      const added = costOf(bits, role);
      if (added === 0 || added === UNKNOWN) return { state: bits, cost: cost + added };
      const state = bits.slice();
      for (const skill of byRole[role] ?? []) mark(state, skill);
      return { state, cost: cost + added };
    },
    least: (_from, role) => costOf(start, role),
    guess: (from, role) => {
      if (role === to) return 0;
      const skills = byRole[role] ?? [];
      if (skills.length === 0) return UNKNOWN;
      const known = byRole[from] ?? [];
      let cost = 0;
      for (const skill of skills)
        if (!isMarked(start, skill) && !known.includes(skill)) cost += weights[skill] ?? 0;
      return cost;
    },
    join: (a, b) => {
      const [gapA, gapB] = [a % UNKNOWN, b % UNKNOWN];
      return a - gapA + (b - gapB) + Math.max(gapA, gapB);
    },
    covers: (a, b) => a === b || isWithin(a, b),
    isAdditive: false,
  };
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
