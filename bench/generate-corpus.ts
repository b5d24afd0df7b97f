import { families } from './corpus-vocabulary.ts';
import type { CorpusPlan, PlannedMove, PlannedRole } from './plan-corpus.ts';
import { definition, responsibility, skillSentence } from './role-sentences.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** A file of a generated corpus; `name` is its path below the corpus's folder. */
export interface GeneratedDocument {
  name: string;
  text: string;
}

/** Names of skills that the documents ask for, as the lexicon spells them. */
export interface SkillNames {
  hard: readonly string[];
  soft: readonly string[];
}

/** A family's own skills; a ladder of it asks for some of them and a few others, on all its rungs. */
const FAMILY_SKILLS = 90;

type MoveLines = Record<'entry' | 'advancement' | 'lateral', string[]>;

/**
 * Writes a document of 6 to 9 kB for each planned role that has one: with all sections, 12 to 18 responsibilities and 12 to 20 lines of skills. The
 * same plan and skills give the same texts.
 */
export function generateCorpus(plan: CorpusPlan, skills: SkillNames): GeneratedDocument[] {
  const random = seededRandom(plan.seed + 1);
  const lines = collectMoveLines(plan, random);
  const familySkills = new Map(families.map((family) => [family, random.sample(skills.hard, FAMILY_SKILLS)]));
  const ladderSkills = new Map<string, readonly string[]>();
  return plan.roles.flatMap((role) => {
    if (!role.documented) return [];
    const key = `${role.area}|${role.family.subject}`;
    const ofFamily = familySkills.get(role.family) ?? skills.hard;
    const hard = ladderSkills.get(key) ?? [
      ...favored(ofFamily, 20, random),
      ...random.sample(skills.hard, 2),
    ];
    ladderSkills.set(key, hard);
    return {
      name: `${fileWord(role.area)}/${fileWord(role.title)}.md`,
      text: writeDocument(role, lines[role.number], { hard, soft: favored(skills.soft, 8, random) }, random),
    };
  });
}

/** So many different ones of a list, the first of it more often than the last. */
function favored(list: readonly string[], count: number, random: SeededRandom): string[] {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, list.length))
    chosen.add(list[Math.floor(random.next() ** 2 * list.length)] ?? '');
  return [...chosen];
}

const fileWord = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** What each document says of its moves, by the role's number; now and then in other words than the other role's title. */
function collectMoveLines({ roles, moves }: CorpusPlan, random: SeededRandom): MoveLines[] {
  const lines: MoveLines[] = roles.map(() => ({ entry: [], advancement: [], lateral: [] }));
  const nameOf = (role: PlannedRole): string => (random.chance(0.15) ? role.otherWords : role.title);
  const state = (speaker: PlannedRole, section: keyof MoveLines, other: PlannedRole): void => {
    lines[speaker.number]?.[section].push(nameOf(other));
  };
  for (const { from, to, kind, statedBy } of moves) {
    const [forward, backward] = sectionsOf(kind);
    if (statedBy !== 'to') state(from, forward, to);
    if (statedBy !== 'from') state(to, backward, from);
  }
  return lines;
}

function sectionsOf(kind: PlannedMove['kind']): [keyof MoveLines, keyof MoveLines] {
  return kind === 'step' ? ['advancement', 'entry'] : ['lateral', 'lateral'];
}

function writeDocument(
  { title, area, family, grade, pay }: PlannedRole,
  moves: MoveLines | undefined,
  skills: SkillNames,
  random: SeededRandom,
): string {
  const repeat = (count: number, write: () => string): string[] => Array.from({ length: count }, write);
  const bullets = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}\n`).join('');
  const section = (heading: string, entries: readonly string[] = []): string =>
    entries.length === 0 ? '' : `${heading}\n\n${bullets([...new Set(entries)])}\n`;
  return `---
title: ${title}
pay: '${pay}'
family: ${family.name}
tags: [${area}, ${family.discipline}]
---

# ${title}

## Role Definition

${definition(title, area, random)}

${definition(title, area, random)}

${definition(title, area, random)}

## Career Progression

${section('### Entry Point From', moves?.entry)}${section('### Advancement To', moves?.advancement)}${section('### Lateral Moves', moves?.lateral)}## Core Responsibilities

${section(
  '### Primary Functions',
  repeat(random.between(9, 13), () => responsibility(random)),
)}${section(
    '### Secondary Functions',
    repeat(random.between(3, 5), () => responsibility(random)),
  )}## Required Skills & Competencies

${section(
  '### Hard Skills (Technical)',
  repeat(random.between(10, 15), () => skillSentence(skills.hard, random)),
)}${section(
    '### Soft Skills',
    repeat(random.between(4, 6), () => skillSentence(skills.soft, random)),
  )}## Education & Experience

### Minimum Education

- A completed course of study in a field close to ${family.discipline.toLowerCase()}, or work that shows the same.

### Relevant Fields of Study

- Engineering
- Business Administration

### Typical Experience Range

- ${grade.years}

### Preferred Experience

${bullets(repeat(3, () => responsibility(random)))}`;
}
