import type { Diagnostic } from './diagnostic.ts';

/** The unit of time that a pay figure is stated for. */
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * A stated pay band. `text` is what the document says, untouched. `min` and `max` are amounts in whole units of
 * `currency` (ISO 4217; null where no currency is written) per `period` (null where neither words nor size tell).
 * A bound that is not stated is null and stays so; `openEnded` is true for `+` and for "From …".
 */
export interface Pay {
  text: string;
  currency: string | null;
  min: number | null;
  max: number | null;
  openEnded: boolean;
  period: PayPeriod | null;
  note: string | null;
}

/** Where a move phrase leads: named roles, or somebody's background, or a field of work (see titles/). */
export type MoveKind = 'role' | 'background' | 'field';

/** One line of "Entry Point From", "Advancement To" or "Lateral Moves", as written and as read. `line` counts from 1. */
export interface Move {
  text: string;
  roles: string[];
  /** Other names the phrase gives for one of its roles, e.g. SRE for Site Reliability Engineer. */
  aliases: { role: string; alias: string }[];
  qualifier: string | null;
  kind: MoveKind;
  line: number;
}

/** The three sections of moves a document has. Entry and advancement are steps; lateral moves are not. */
export type MoveSection = 'entry' | 'advancement' | 'lateral';

/** A skill line. `heading` is its lead ("API Design: …"); `skills` are ids of the lexicon, in order of appearance. */
export interface SkillLine {
  text: string;
  heading: string | null;
  skills: string[];
}

export interface Education {
  minimum: string[];
  preferred: string[];
  fields: string[];
}

/** `minYears`/`maxYears` are years; `maxYears` is null where only a minimum is stated; `openEnded` is true for `+`. */
export interface Experience {
  text: string;
  minYears: number | null;
  maxYears: number | null;
  openEnded: boolean;
  preferred: string[];
}

export type Track = 'individual' | 'management';

/** What a level was read from, strongest first: the document's own field, order of steps, experience, words of the title. */
export type LevelSource = 'field' | 'steps' | 'experience' | 'title';

/** How far a level may be relied on: a word or field that names it, signs that point to it, or nothing but a plain title. */
export type LevelConfidence = 'high' | 'medium' | 'low';

/**
 * Position on the common scale of scope (see titles/infer-level.ts): 1 intern … 3 plain title … 6 principal … 10 chief. `from` says what it
 * was read from, `signs` what stood there, for titles/say-level-reason.ts: words of grade of the title, the number for a numbered grade, and
 * none of a plain one; the years that are asked for, at least and, where stated, at most; the titles of the roles next below and above in
 * the order of steps; nothing of a field. A document's own level knows its field and its title; the graph refines it (graph/assign-levels.ts).
 */
export interface Level {
  rank: number;
  track: Track;
  from: LevelSource;
  confidence: LevelConfidence;
  signs: string[];
}

/**
 * Where a document says what others may have to look up, as lines from 1: null where it has no such part. `hardSkills` holds the line
 * of each of its hard skills.
 */
export interface DocumentLines {
  id: number | null;
  title: number | null;
  aliases: number | null;
  hardSkills: number[];
}

/** A role document, completely read. Absent parts are empty arrays or null, never missing keys. */
export interface RoleDocument {
  file: string;
  id: string;
  title: string;
  aliases: string[];
  /** Null where the document states no figure. */
  pay: Pay | null;
  tags: string[];
  /** The job family named by the document, e.g. "Software engineering". */
  family: string | null;
  /** Where the document's facts come from, as its author names it. */
  source: string | null;
  /** Null where the document has none. Paragraphs are separated by a blank line. */
  definition: string | null;
  moves: Record<MoveSection, Move[]>;
  responsibilities: { primary: string[]; secondary: string[] };
  skills: { hard: SkillLine[]; soft: SkillLine[] };
  education: Education;
  experience: Experience | null;
  level: Level;
  lines: DocumentLines;
  diagnostics: Diagnostic[];
}
