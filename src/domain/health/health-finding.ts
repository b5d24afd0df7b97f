import type { Severity } from '#domain/document/diagnostic.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import { healthCodes, type HealthCode } from './health-codes.ts';

/** A line of a document, counted from 1. */
export interface HealthPlace {
  file: string;
  line: number;
}

/**
 * Something to tell the owners of a ladder: which roles it is about, the lines to look at (at most ten, in reading order), a sentence for a
 * reader who does not know the program, and what to do about it.
 */
export interface HealthFinding {
  code: HealthCode;
  severity: Exclude<Severity, 'error'>;
  roles: RoleId[];
  places: HealthPlace[];
  message: string;
  hint: string;
}

/** More places than this help nobody; the first in reading order stand for the rest. */
const MOST_PLACES = 10;

/** Fills in what the code alone decides, and puts the places in order, each once. */
export function finding(
  code: HealthCode,
  { roles, places, message }: { roles: RoleId[]; places: readonly HealthPlace[]; message: string },
): HealthFinding {
  const { severity, hint } = healthCodes[code];
  return { code, severity, roles, places: inOrder(places).slice(0, MOST_PLACES), message, hint };
}

function inOrder(places: readonly HealthPlace[]): readonly HealthPlace[] {
  // Most of tens of thousands of findings are about one line.
  if (places.length < 2) return places;
  const unique = new Map(places.map((place) => [`${place.line} ${place.file}`, place]));
  return [...unique.values()].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line);
}

/** The lines that state a move. */
export function placesOf(move: CareerMove): HealthPlace[] {
  return move.evidence.map(({ file, line }) => ({ file, line }));
}
