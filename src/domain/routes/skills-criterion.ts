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
  const { starts, skills, sums } = skillsBesides(byRole, weights, start);
  const isUnknown = (role: number): boolean => role !== to && (byRole[role]?.length ?? 0) === 0;
  const leastAt = (role: number): number => (isUnknown(role) ? UNKNOWN : (sums[role] ?? 0));
  const guess = guessBy({ starts, skills, sums, weights });
  return {
    start,
    goOn: (bits, cost, _from, role) => {
      if (isUnknown(role)) return { state: bits, cost: cost + UNKNOWN };
      let state = bits;
      let whole = cost;
      for (let at = starts[role] ?? 0; at < (starts[role + 1] ?? 0); at++) {
        const skill = skills[at] ?? 0;
        if (isMarked(state, skill)) continue;
        if (state === bits) state = bits.slice();
        mark(state, skill);
        whole += weights[skill] ?? 0;
      }
      return { state, cost: whole };
    },
    least: (_from, role) => leastAt(role),
    guess: (from, role) => (isUnknown(role) ? UNKNOWN : guess(from, role)),
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

/** What each role asks for besides `start`: the skills of role `r` stand from `starts[r]` to before `starts[r + 1]`, their weight in `sums`. */
interface Besides {
  starts: Uint32Array;
  skills: Uint32Array;
  sums: Float64Array;
}

function skillsBesides(
  byRole: readonly (readonly number[])[],
  weights: Uint8Array,
  start: SkillBits,
): Besides {
  const starts = new Uint32Array(byRole.length + 1);
  const skills = new Uint32Array(byRole.reduce((sum, { length }) => sum + length, 0));
  const sums = new Float64Array(byRole.length);
  let count = 0;
  byRole.forEach((asked, role) => {
    let sum = 0;
    for (const skill of asked) {
      if (isMarked(start, skill)) continue;
      skills[count++] = skill;
      sum += weights[skill] ?? 0;
    }
    sums[role] = sum;
    starts[role + 1] = count;
  });
  return { starts, skills, sums };
}

/** What a role asks for that another one doesn't. Quickest where the same role is asked about many times in a row. */
function guessBy({
  starts,
  skills,
  sums,
  weights,
}: Besides & { weights: Uint8Array }): (from: number, role: number) => number {
  const markedFor = new Int32Array(weights.length).fill(-1);
  let marked = -1;
  return (from, role) => {
    if (marked !== role)
      for (let at = starts[role] ?? 0; at < (starts[role + 1] ?? 0); at++) markedFor[skills[at] ?? 0] = role;
    marked = role;
    let sum = sums[role] ?? 0;
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at++) {
      const skill = skills[at] ?? 0;
      if (markedFor[skill] === role) sum -= weights[skill] ?? 0;
    }
    return sum;
  };
}

/** The part of a cost that unknown roles make. */
function unknownIn(cost: number): number {
  return Math.floor(cost / UNKNOWN) * UNKNOWN;
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
