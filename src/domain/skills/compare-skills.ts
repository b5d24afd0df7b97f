/** A skill that a role asks for, with the sentences that say so. */
export interface SkillUse {
  id: string;
  sentences: string[];
}

/** One skill across the compared roles: `askedBy[i]` and `sentences[i]` belong to the i-th role. */
export interface ComparedSkill {
  id: string;
  askedBy: boolean[];
  sentences: string[][];
}

/** Every skill of the compared roles, in exactly one of three groups, each in order of first appearance. */
export interface SkillComparison {
  byAll: ComparedSkill[];
  bySome: ComparedSkill[];
  byOne: ComparedSkill[];
}

/**
 * Tells which of the roles ask for each skill. A skill that one role lists twice counts once, with all its sentences.
 * `bySome` means two or more, but not all; with a single role everything is `byOne`.
 */
export function compareSkills(roles: readonly (readonly SkillUse[])[]): SkillComparison {
  const skills = new Map<string, ComparedSkill>();
  roles.forEach((uses, role) => {
    for (const use of uses) {
      let skill = skills.get(use.id);
      if (skill === undefined) {
        skill = { id: use.id, askedBy: roles.map(() => false), sentences: roles.map(() => []) };
        skills.set(use.id, skill);
      }
      skill.askedBy[role] = true;
      skill.sentences[role]?.push(...use.sentences);
    }
  });

  const comparison: SkillComparison = { byAll: [], bySome: [], byOne: [] };
  for (const skill of skills.values()) {
    const count = skill.askedBy.filter(Boolean).length;
    if (count === 1) comparison.byOne.push(skill);
    else if (count === roles.length) comparison.byAll.push(skill);
    else comparison.bySome.push(skill);
  }
  return comparison;
}

/** How much of a target's skills somebody has: `covered` and `missing` are its ids in its order, `total` is their sum. */
export interface SkillCoverage {
  covered: string[];
  missing: string[];
  total: number;
}

/** Compares in one direction: which skills of `to` are among `from` ("7 of 12"). Both are skill ids; repeats count once. */
export function coverage(from: Iterable<string>, to: Iterable<string>): SkillCoverage {
  const held = new Set(from);
  const wanted = [...new Set(to)];
  return {
    covered: wanted.filter((id) => held.has(id)),
    missing: wanted.filter((id) => !held.has(id)),
    total: wanted.length,
  };
}
