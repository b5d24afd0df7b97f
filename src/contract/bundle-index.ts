import type { PayPeriod } from '#domain/document/role-document.ts';
import * as v from 'valibot';
import { amountColumn, display, integerColumn, patternColumn, stringColumn } from './bundle-column.ts';
import { FormatSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';
import { ID_PATTERN } from './role-id.ts';

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly PayPeriod[];

/** Columns over roles (sorted by id) and over moves (sorted by from, to, kind). All numbers of roles count from 0. */
export const IndexSchema = v.object({
  format: FormatSchema,
  families: stringColumn(),
  payUnits: v.array(v.object({ currency: v.nullable(v.string()), period: v.nullable(v.picklist(PERIODS)) })),
  roles: v.object({
    ids: patternColumn(ID_PATTERN, 'an id such as "data-analyst"'),
    titles: stringColumn(),
    /** 1 where the role has a document, 0 where it is only mentioned. */
    documented: integerColumn(0, 1),
    /** Place in `families`, or -1. */
    family: integerColumn(-1),
    rank: integerColumn(0, 99),
    /** 0 individual, 1 management. */
    track: integerColumn(0, 1),
    /** Place in `payUnits`, or -1 where no pay is stated; the three columns below then say null, null, 0. */
    payUnit: integerColumn(-1),
    payMin: amountColumn(),
    payMax: amountColumn(),
    payOpenEnded: integerColumn(0, 1),
  }),
  moves: v.object({
    from: integerColumn(0),
    to: integerColumn(0),
    /** 0 step, 1 lateral. */
    kind: integerColumn(0, 1),
    /** 0 from, 1 to, 2 both. */
    statedBy: integerColumn(0, 2),
  }),
});

/** The index as it lies in the file; `decodeIndex` turns it into something to work with. */
export type RawIndex = v.InferOutput<typeof IndexSchema>;

/** Also reports columns of unequal length, ids that repeat or stand out of order, and numbers that point to nowhere. */
export function parseIndex(value: unknown): Parsed<RawIndex> {
  const parsed = parseBundleFile('index', IndexSchema, value);
  if (!parsed.ok) return parsed;
  const problem = findInconsistency(parsed.value);
  return problem === null ? parsed : { ok: false, problem: `index, at ${problem}` };
}

function findInconsistency({ families, payUnits, roles, moves }: RawIndex): string | null {
  const size = roles.ids.length;
  return (
    unequalLength('roles', roles, size) ??
    unequalLength('moves', moves, moves.from.length) ??
    disorder(roles.ids) ??
    pointsBeyond('roles.family', roles.family, families.length, 'family') ??
    pointsBeyond('roles.payUnit', roles.payUnit, payUnits.length, 'unit of pay') ??
    pointsBeyond('moves.from', moves.from, size, 'role') ??
    pointsBeyond('moves.to', moves.to, size, 'role')
  );
}

function unequalLength(name: string, columns: Record<string, unknown[]>, size: number): string | null {
  for (const [column, { length }] of Object.entries(columns)) {
    if (length !== size) return `${name}.${column}: expected ${size} items, found ${length}`;
  }
  return null;
}

function disorder(ids: string[]): string | null {
  for (let at = 1; at < ids.length; at++) {
    const [before, id] = [ids[at - 1] ?? '', ids[at] ?? ''];
    if (id === before) return `roles.ids[${at}]: ${display(id)} stands there twice`;
    if (id < before)
      return `roles.ids[${at}]: expected ids in order, found ${display(id)} after ${display(before)}`;
  }
  return null;
}

function pointsBeyond(name: string, column: number[], size: number, what: string): string | null {
  const at = column.findIndex((number) => number >= size);
  return at < 0 ? null : `${name}[${at}]: there is no ${what} ${display(column[at])} (of ${size})`;
}
