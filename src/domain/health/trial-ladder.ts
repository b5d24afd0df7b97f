import type { Move, MoveSection, Pay, RoleDocument } from '#domain/document/role-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { inferLevel } from '#domain/titles/infer-level.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { english } from '#messages/english.ts';
import type { HealthFinding } from './health-finding.ts';
import { joinMoves, type Ladder } from './ladder.ts';

/** What a test says of a document; a line of moves is a title, a background in brackets ("[A degree]"), or "?". */
export type TrialRole = Partial<Omit<RoleDocument, 'moves' | 'title'>> & {
  title: string;
} & Partial<Record<MoveSection, readonly string[]>>;

/** A document with every section filled, but for what the test leaves out. */
export function trialDocument({ entry, advancement, lateral, ...rest }: TrialRole): RoleDocument {
  const id = roleSlug(rest.title);
  const experience = { text: 'Some years.', minYears: null, maxYears: null, openEnded: false, preferred: [] };
  return {
    ...{
      file: `${id}.md`,
      id,
      aliases: [],
      pay: null,
      tags: [],
      family: null,
      source: null,
      lines: { id: null, title: 1, aliases: null, hardSkills: [] },
      diagnostics: [],
    },
    definition: 'Does the work.',
    moves: {
      entry: trialMoves(entry ?? ['[A degree]'], 10),
      advancement: trialMoves(advancement ?? ['[Retirement]'], 100),
      lateral: trialMoves(lateral ?? ['[Teaching]'], 200),
    },
    responsibilities: { primary: ['Works.'], secondary: [] },
    skills: {
      hard: [{ text: 'Wood', heading: null, skills: [] }],
      soft: [{ text: 'Calm', heading: null, skills: [] }],
    },
    education: { minimum: ['A degree'], preferred: [], fields: [] },
    experience,
    level: inferLevel({ title: rest.title, field: null }),
    ...rest,
  };
}

function trialMoves(lines: readonly string[], first: number): Move[] {
  return lines.map((text, at) => {
    const isRole = !text.startsWith('[');
    const kind = isRole ? 'role' : 'background';
    return {
      text,
      roles: isRole && text !== '?' ? [text] : [],
      aliases: [],
      qualifier: null,
      kind,
      line: first + at,
    };
  });
}

export function trialLadder(roles: readonly TrialRole[]): Ladder {
  const { graph, documents } = buildGraph(roles.map(trialDocument));
  const index = indexGraph(graph);
  return { index, documents, isDistinct: () => false, t: english, moves: joinMoves(index) };
}

/** A band in dollars a year; an end that is null is not stated. */
export function band(min: number | null, max: number | null, rest: Partial<Pay> = {}): Pay {
  return {
    text: '',
    currency: 'USD',
    min,
    max,
    openEnded: max === null,
    period: 'year',
    note: null,
    ...rest,
  };
}

export const messages = (findings: readonly HealthFinding[]): string[] =>
  findings.map(({ message }) => message);

const GRADES = ['Junior ', '', 'Senior ', 'Staff ', 'Principal ', 'Distinguished '];

/** A sound ladder of two or more crafts, in which each move is stated by both sides and pay rises with every step. */
export function soundLadder(crafts: readonly string[]): TrialRole[] {
  return crafts.flatMap((craft, place) => {
    const beside = [crafts[place - 1], crafts[place + 1]].filter((other) => other !== undefined);
    const titleAt = (at: number, of = craft) => {
      const grade = GRADES[at];
      return grade === undefined ? `${of} Fellow` : `${grade}${of} Engineer`;
    };
    return [...GRADES.keys(), GRADES.length].map((at) => ({
      title: titleAt(at),
      pay: band(60_000 + 20_000 * at, 90_000 + 25_000 * at),
      entry: at === 0 ? ['[A degree]'] : [titleAt(at - 1)],
      advancement: at === GRADES.length ? [] : [titleAt(at + 1)],
      lateral: beside.map((other) => titleAt(at, other)),
    }));
  });
}

/** Crafts whose names no slip of the hand turns into one another. */
export const CRAFTS = ['Weaving', 'Pottery', 'Forge', 'Glass', 'Leather', 'Carpentry', 'Bridge', 'Harbour'];
