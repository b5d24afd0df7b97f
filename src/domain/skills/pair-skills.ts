import type { SkillUse } from './compare-skills.ts';

/**
 * - `exact`: both texts name the skill by its own name.
 * - `alias`: the same skill, which at least one of the texts calls by another name.
 * - `part-of`: the held skill is a part of the wider one that is asked for (EC2 of AWS).
 */
export type SkillPairKind = 'exact' | 'alias' | 'part-of';

/** Why a skill counts as covered: which one stands for it, and the sentences of both, to be read and rejected. */
export interface SkillPair {
  kind: SkillPairKind;
  held: SkillUse;
  asked: SkillUse;
}

/** How `asked` is covered. Each of its skills is in exactly one of `pairs` and `missing`, in its order. */
export interface PairedSkills {
  pairs: SkillPair[];
  missing: SkillUse[];
  /** The pairs that would stand there if they had not been rejected. */
  rejected: SkillPair[];
}

/** Names a pair in a set of rejected ones. Ids of skills hold no blanks. */
export function pairKey(held: string, asked: string): string {
  return `${held} ${asked}`;
}

/** Of rejected pairs those of two different skills. What somebody says to have is not doubted by them, only what else it stands for. */
export function doubtedParts(rejected: Iterable<string>): Set<string> {
  return new Set(
    [...rejected].filter((key) => {
      const [held, asked] = key.split(' ');
      return held !== asked;
    }),
  );
}

/**
 * Pairs the skills that somebody has with those that are asked for. A skill stands for itself, else the first of its parts does, in the
 * order of `held`. `nameOf` gives a skill's name, `widerOf` the ids of the skills it is part of, at any remove; `rejected` holds pairs
 * (see `pairKey`) that a reader doesn't believe.
 */
export function pairSkills(
  held: readonly SkillUse[],
  asked: readonly SkillUse[],
  {
    nameOf,
    widerOf,
    rejected = new Set(),
  }: {
    nameOf: (id: string) => string;
    widerOf: (id: string) => readonly string[];
    rejected?: ReadonlySet<string>;
  },
): PairedSkills {
  const paired: PairedSkills = { pairs: [], missing: [], rejected: [] };
  const standIns = standInsFor(joinUses(held), widerOf);
  for (const use of joinUses(asked)) {
    const pairs = (standIns.get(use.id) ?? []).map((stand): SkillPair => ({
      kind: stand.id === use.id ? wording(stand, use, nameOf(use.id)) : 'part-of',
      held: stand,
      asked: use,
    }));
    const isRejected = (pair: SkillPair): boolean => rejected.has(pairKey(pair.held.id, pair.asked.id));
    const believed = pairs.find((pair) => !isRejected(pair));
    if (believed === undefined) paired.missing.push(use);
    else paired.pairs.push(believed);
    paired.rejected.push(...pairs.filter(isRejected));
  }
  return paired;
}

function joinUses(uses: readonly SkillUse[]): SkillUse[] {
  const joined = new Map<string, SkillUse>();
  for (const { id, sentences } of uses) {
    const use = joined.get(id);
    joined.set(id, { id, sentences: [...(use?.sentences ?? []), ...sentences] });
  }
  return [...joined.values()];
}

/** By what is asked for: who stands for it, itself before its parts. */
function standInsFor(
  held: readonly SkillUse[],
  widerOf: (id: string) => readonly string[],
): Map<string, SkillUse[]> {
  const standIns = new Map(held.map((use) => [use.id, [use]]));
  for (const use of held) {
    for (const wide of widerOf(use.id)) {
      if (wide === use.id) continue;
      const others = standIns.get(wide);
      if (others) others.push(use);
      else standIns.set(wide, [use]);
    }
  }
  return standIns;
}

function wording(held: SkillUse, asked: SkillUse, name: string): SkillPairKind {
  const isNamed = ({ sentences }: SkillUse): boolean =>
    sentences.length === 0 || sentences.some((text) => text.toLowerCase().includes(name.toLowerCase()));
  return isNamed(held) && isNamed(asked) ? 'exact' : 'alias';
}
