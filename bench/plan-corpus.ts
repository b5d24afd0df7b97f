import { areas, families, grades, type FamilyWords, type Grade } from './corpus-vocabulary.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** A role of the generated corpus, before it has any text. */
export interface PlannedRole {
  /** Its place in the plan, from 0. */
  number: number;
  title: string;
  /** How another document may call it. */
  otherWords: string;
  area: string;
  family: FamilyWords;
  grade: Grade;
  /** False for a role that others only mention. */
  documented: boolean;
  /** What the document says of pay; `$ - $` says nothing. */
  pay: string;
}

/** One move, stated by the document of its `from` end, of its `to` end, or of both. */
export interface PlannedMove {
  from: PlannedRole;
  to: PlannedRole;
  kind: 'step' | 'lateral';
  statedBy: 'from' | 'to' | 'both';
}

export interface CorpusPlan {
  seed: number;
  roles: readonly PlannedRole[];
  moves: readonly PlannedMove[];
}

/**
 * How likely each kind of move is: within a role's own ladder, to a related family of its area, to the next area, to anywhere.
 * `anywhere` alone makes a corpus without neighbourhoods, the worst case for whatever is compressed or drawn.
 */
interface MoveShares {
  ladder: number;
  family: number;
  area: number;
  /** How many moves to anywhere a role has on average. */
  anywhere: number;
}

const LOCAL: MoveShares = { ladder: 0.95, family: 0.5, area: 0.8, anywhere: 0.75 };
const RANDOM: MoveShares = { ladder: 0, family: 0, area: 0, anywhere: 4.3 };

/**
 * Plans `size` documents (at most some 11,000) and 1 % more roles that they mention, on ladders: an area of work × a family × its grades, with about 4.3 moves a role, most of them to
 * neighbours (`scattered`: to anywhere). The same size and seed give the same plan; titles are all different.
 */
export function planCorpus({
  size,
  seed = 1,
  scattered = false,
}: {
  size: number;
  seed?: number;
  scattered?: boolean;
}): CorpusPlan {
  const random = seededRandom(seed);
  const roles: PlannedRole[] = [];
  const ladders = new Map<string, PlannedRole[]>();
  let documented = 0;
  for (const area of areas) {
    for (const family of families) {
      const ladder = planLadder(area, family, roles.length, size - documented, random);
      ladders.set(ladderKey(area, family), ladder);
      roles.push(...ladder);
      documented += ladder.filter((role) => role.documented).length;
    }
  }
  if (documented < size) throw new RangeError(`The vocabulary has words for ${documented} documents.`);
  return { seed, roles, moves: planMoves(roles, ladders, scattered ? RANDOM : LOCAL, random) };
}

const ladderKey = (area: string, { subject, discipline }: FamilyWords): string =>
  `${area}|${subject}|${discipline}`;

function planLadder(
  area: string,
  family: FamilyWords,
  first: number,
  documents: number,
  random: SeededRandom,
): PlannedRole[] {
  if (documents === 0) return [];
  const head = random.pick(family.heads);
  const words = (pattern: string): string =>
    pattern
      .replace('{area}', area)
      .replace('{subject}', family.subject)
      .replace('{head}', head)
      .replace('{discipline}', family.discipline);
  return grades
    .filter(({ share }) => random.chance(share))
    .slice(0, documents)
    .map((grade, rung) => ({
      number: first + rung,
      title: words(grade.title),
      otherWords: words(grade.otherWords),
      area,
      family,
      grade,
      documented: !(grade.rank === 1 && random.chance(0.2)),
      pay: planPay(family.pay * grade.pay, random),
    }));
}

function planPay(middle: number, random: SeededRandom): string {
  const dollars = (amount: number): string =>
    `$${(Math.round(amount / 1000) * 1000).toLocaleString('en-US')}`;
  const least = middle * (0.78 + random.next() * 0.12);
  const most = middle * (1.08 + random.next() * 0.17);
  if (random.chance(0.06)) return '$ - $';
  if (random.chance(0.05)) return `From ${dollars(least)}`;
  return `${dollars(least)} - ${dollars(most)}${random.chance(0.06) ? '+' : ''}`;
}

function planMoves(
  roles: readonly PlannedRole[],
  ladders: ReadonlyMap<string, readonly PlannedRole[]>,
  shares: MoveShares,
  random: SeededRandom,
): PlannedMove[] {
  const moves = new Map<string, PlannedMove>();
  const add = (from: PlannedRole, to: PlannedRole, kind: PlannedMove['kind']): void => {
    if (from === to) return;
    // A lateral move goes both ways, so it is planned once whoever of the two comes first.
    const turned = kind === 'lateral' && from.number > to.number;
    const ends = turned ? { from: to, to: from } : { from, to };
    if (!ends.from.documented && !ends.to.documented) return;
    const oneSide = random.pick(['from', 'to'] as const);
    const speakers = random.chance(0.35) ? 'both' : oneSide;
    const statedBy = ends.to.documented ? (ends.from.documented ? speakers : 'to') : 'from';
    const key = `${ends.from.number}|${ends.to.number}|${kind}`;
    if (!moves.has(key)) moves.set(key, { ...ends, kind, statedBy });
  };
  const ladderOf = (area: string, family: FamilyWords | undefined): readonly PlannedRole[] =>
    (family && ladders.get(ladderKey(area, family))) ?? [];

  for (const role of roles) {
    for (const next of ladderOf(role.area, role.family)) {
      const rise = next.grade.rank - role.grade.rank;
      const isUp = rise === 1 && random.chance(next.grade.track === role.grade.track ? 1 : 0.35);
      if ((isUp || (rise === 2 && random.chance(0.12))) && random.chance(shares.ladder))
        add(role, next, 'step');
    }
    for (const related of role.family.related) {
      for (const next of ladderOf(role.area, families[related])) {
        if (next.grade === role.grade && random.chance(shares.family)) add(role, next, 'lateral');
        if (next.grade.rank === role.grade.rank + 1 && random.chance(shares.family / 3))
          add(role, next, 'step');
      }
    }
    const nextArea = areas[areas.indexOf(role.area) + 1] ?? '';
    for (const next of ladderOf(nextArea, role.family)) {
      if (next.grade === role.grade && random.chance(shares.area)) add(role, next, 'lateral');
    }
    for (let left = shares.anywhere; left > 0; left--) {
      if (!random.chance(left)) continue;
      const next = random.pick(roles);
      if (next.grade.rank > role.grade.rank) add(role, next, 'step');
      else if (next.grade.rank < role.grade.rank) add(next, role, 'step');
      else add(role, next, 'lateral');
    }
  }
  return [...moves.values()];
}
