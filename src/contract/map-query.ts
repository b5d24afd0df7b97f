import type { Track } from '#domain/document/role-document.ts';
import { isRoleId } from './role-id.ts';
import { type Axis, type RawQuery, text } from './view-url.ts';

export type MapViewKind = 'map' | 'list';

/** A range of pay in one unit such as `usd-year`; a null end is open. */
export interface PayRange {
  from: number | null;
  to: number | null;
  unit: string;
}

/** How the map is shown, and which of its roles light up. Null and empty leave a choice open. */
export interface MapQuery {
  /** Words to search for. */
  words: string;
  /** Slugs of families, each once. */
  families: readonly string[];
  /** The id of a skill that roles ask for. */
  skill: string | null;
  levels: { from: number; to: number } | null;
  track: Track | null;
  pay: PayRange | null;
  documented: boolean | null;
  /** The selected role's id. */
  role: string | null;
  axis: Axis;
  /** Null leaves the choice to the screen: map where there is room, list on a phone. */
  view: MapViewKind | null;
  /** The page of the list, from 1. */
  page: number;
}

/** The map as it is shown where nothing else is asked for. */
export const plainMapQuery: MapQuery = {
  ...{ words: '', families: [], skill: null, levels: null, track: null, pay: null, documented: null },
  ...{ role: null, axis: 'level', view: null, page: 1 },
};

/** More letters or families than these would make an address too long to share. */
const mostLetters = 100;
const mostFamilies = 40;

const slug = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** Reads how the map is shown; what is unknown or broken falls back to its default. */
export function parseMapQuery(query: RawQuery): MapQuery {
  const [track, view, documented] = [text(query, 'track'), text(query, 'view'), text(query, 'doc')];
  const role = text(query, 'role');
  const skill = text(query, 'skill');
  const page = /^[1-9]\d{0,5}$/.test(text(query, 'page')) ? Number(text(query, 'page')) : 1;
  const families = text(query, 'family').split(',').filter(isFamilySlug);
  return {
    words: shorten(text(query, 'q')),
    families: [...new Set(families)].slice(0, mostFamilies),
    skill: isRoleId(skill) ? skill : null,
    levels: parseLevels(text(query, 'level')),
    track: track === 'individual' || track === 'management' ? track : null,
    pay: parsePayRange(text(query, 'pay')),
    documented: documented === 'yes' ? true : documented === 'no' ? false : null,
    role: isRoleId(role) ? role : null,
    axis: text(query, 'axis') === 'pay' ? 'pay' : 'level',
    view: view === 'map' || view === 'list' ? view : null,
    page,
  };
}

/** The inverse of `parseMapQuery`: only what differs from the defaults. */
export function formatMapQuery(query: MapQuery): Record<string, string> {
  const { words, families, skill, levels, track, pay, documented, role, axis, view, page } = query;
  return {
    ...(words === '' ? {} : { q: words }),
    ...(families.length === 0 ? {} : { family: families.join(',') }),
    ...(skill === null ? {} : { skill }),
    ...(levels === null ? {} : { level: `${levels.from}-${levels.to}` }),
    ...(track === null ? {} : { track }),
    ...(pay === null ? {} : { pay: `${pay.from ?? ''}-${pay.to ?? ''}.${pay.unit}` }),
    ...(documented === null ? {} : { doc: documented ? 'yes' : 'no' }),
    ...(role === null ? {} : { role }),
    ...(axis === 'level' ? {} : { axis }),
    ...(view === null ? {} : { view }),
    ...(page === 1 ? {} : { page: String(page) }),
  };
}

const isFamilySlug = (value: string): boolean => value.length <= 80 && slug.test(value);

/** At most a hundred code units, with no half of a character at the end. */
const shorten = (words: string): string => words.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '');

/** `3-6`, or `3` for that level alone; of a range that is turned round the lower end comes first. */
function parseLevels(value: string): MapQuery['levels'] {
  const [, from, to = from] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(value) ?? [];
  if (from === undefined || to === undefined) return null;
  return { from: Math.min(Number(from), Number(to)), to: Math.max(Number(from), Number(to)) };
}

/** `80000-150000.usd-year`; either amount may be missing, but not both. */
function parsePayRange(value: string): PayRange | null {
  const [, from = '', to = '', unit = ''] =
    /^(\d{0,12})-(\d{0,12})\.([a-z]{1,12}-[a-z]{1,12})$/.exec(value) ?? [];
  if (from === '' && to === '') return null;
  const ends = [from, to].map((end) => (end === '' ? null : Number(end)));
  const [low = null, high = null] = ends;
  return low !== null && high !== null && low > high
    ? { from: high, to: low, unit }
    : { from: low, to: high, unit };
}
