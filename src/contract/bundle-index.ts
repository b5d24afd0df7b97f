import type { PayPeriod } from '#domain/document/role-document.ts';
import * as v from 'valibot';
import {
  amountColumn,
  digitColumn,
  display,
  integerColumn,
  patternColumn,
  stringColumn,
} from './bundle-column.ts';
import { endsOf, namesOf, type RawMoves } from './bundle-index-columns.ts';
import { FormatSchema, parseBundleFile, type Parsed } from './bundle-parse.ts';

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly PayPeriod[];

/**
 * Moves of one kind by the role they start from: `counts` has one item per role, the other two one item per move. Where a role's moves
 * lead to stands in `gaps`, ascending: each is the distance from the one before it, the first from 0 (steps) or from the role itself
 * (lateral moves, which start at the first of their ends).
 */
const MovesSchema = v.object({
  counts: integerColumn(0),
  gaps: integerColumn(0),
  /** A digit per move: 0 from, 1 to, 2 both. */
  statedBy: digitColumn(2),
});

/**
 * Columns over roles, sorted by id, and the moves between them. All numbers of roles count from 0. What repeats from one role to the next
 * is left out, because that is most of the file: half of a title stands in the title before it, and an id in its own title.
 */
export const IndexSchema = v.object({
  format: FormatSchema,
  families: stringColumn(),
  payUnits: v.array(v.object({ currency: v.nullable(v.string()), period: v.nullable(v.picklist(PERIODS)) })),
  roles: v.object({
    /** How much of the title before it (in UTF-16 code units) a title begins with. */
    titleStarts: integerColumn(0),
    /** The rest of each title. */
    titleRests: stringColumn(),
    /** Empty where the id is made of its title: the ASCII letters and digits in lower case, with a hyphen for all between them. */
    ids: patternColumn(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id such as "data-analyst", or nothing'),
    /** A digit per role: 1 where the role has a document, 0 where it is only mentioned. */
    documented: digitColumn(1),
    /** Place in `families`, or -1. */
    family: integerColumn(-1),
    rank: integerColumn(0, 99),
    /** A digit per role: 0 individual, 1 management. */
    track: digitColumn(1),
    /** Place in `payUnits`, or -1 where no pay is stated; the three columns below then say null, null, 0. */
    payUnit: integerColumn(-1),
    payMin: amountColumn(),
    payMax: amountColumn(),
    payOpenEnded: digitColumn(1),
  }),
  steps: MovesSchema,
  laterals: MovesSchema,
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

function findInconsistency({ families, payUnits, roles, steps, laterals }: RawIndex): string | null {
  const size = roles.ids.length;
  return (
    unequalLength('roles', roles, size) ??
    badTitle(roles) ??
    disorder(namesOf(roles).ids) ??
    pointsBeyond('roles.family', roles.family, families.length, 'family') ??
    pointsBeyond('roles.payUnit', roles.payUnit, payUnits.length, 'unit of pay') ??
    badMoves('steps', steps, size) ??
    badMoves('laterals', laterals, size)
  );
}

function unequalLength(
  name: string,
  columns: Record<string, { length: number }>,
  size: number,
): string | null {
  for (const [column, { length }] of Object.entries(columns)) {
    if (length !== size) return `${name}.${column}: expected ${size} items, found ${length}`;
  }
  return null;
}

function badTitle({ titleStarts, titleRests }: RawIndex['roles']): string | null {
  let length = 0;
  const at = titleStarts.findIndex((start, role) => {
    if (start > length) return true;
    length = start + (titleRests[role] ?? '').length;
    return false;
  });
  return at < 0 ? null : `roles.titleStarts[${at}]: the title before has no ${titleStarts[at]} letters`;
}

function disorder(ids: readonly string[]): string | null {
  const at = ids.findIndex((id, role) => id === '' || (role > 0 && id <= (ids[role - 1] ?? '')));
  const [id, before] = [ids[at] ?? '', ids[at - 1] ?? ''];
  if (at < 0) return null;
  if (id === '') return `roles.ids[${at}]: there is none, and none in the title`;
  if (id === before) return `roles.ids[${at}]: ${display(id)} stands there twice`;
  return `roles.ids[${at}]: expected ids in order, found ${display(id)} after ${display(before)}`;
}

function pointsBeyond(name: string, column: number[], size: number, what: string): string | null {
  const at = column.findIndex((number) => number >= size);
  return at < 0 ? null : `${name}[${at}]: there is no ${what} ${display(column[at])} (of ${size})`;
}

function badMoves(name: 'steps' | 'laterals', moves: RawMoves, size: number): string | null {
  const { counts, gaps, statedBy } = moves;
  if (counts.length !== size) return `${name}.counts: expected ${size} items, found ${counts.length}`;
  let total = 0;
  for (const count of counts) total += count;
  if (gaps.length !== total) return `${name}.gaps: expected ${total} items, found ${gaps.length}`;
  if (statedBy.length !== total) return `${name}.statedBy: expected ${total} items, found ${statedBy.length}`;
  const { from, to } = endsOf(moves, name === 'laterals');
  for (let at = 0; at < total; at += 1) {
    if ((to[at] ?? 0) >= size) return `${name}.gaps[${at}]: there is no role ${display(to[at])} (of ${size})`;
    if (gaps[at] === 0 && at > 0 && from[at - 1] === from[at])
      return `${name}.gaps[${at}]: the move stands there twice`;
  }
  return null;
}
