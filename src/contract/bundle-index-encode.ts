import type { Pay } from '#domain/document/role-document.ts';
import type { CareerGraph, CareerMove, RoleNode } from '#domain/graph/career-graph.ts';
import { columnsOf, plainId, sharedStart } from './bundle-index-columns.ts';
import type { RawIndex } from './bundle-index.ts';
import { BUNDLE_FORMAT } from './bundle-parse.ts';

const STATED_BY = { from: 0, to: 1, both: 2 } as const;

/** Writes a graph as the columns of the index; `decodeIndex` of the result has the same roles and moves. */
export function encodeIndex({ roles, moves }: CareerGraph): RawIndex {
  const families = [...new Set(roles.flatMap((role) => role.family ?? []))].sort();
  const familyNumber = new Map(families.map((family, number) => [family, number]));
  const units = [...new Set(roles.flatMap((role) => (role.pay ? unitKey(role.pay) : [])))].sort();
  const unitNumber = new Map(units.map((unit, number) => [unit, number]));
  const roleNumber = new Map(roles.map((role, number) => [role.id, number]));
  const titles = roles.map(({ title }) => title);
  const titleStarts = titles.map((title, at) => sharedStart(titles[at - 1] ?? '', title));
  const movesOf = (kind: CareerMove['kind']): RawIndex['steps'] => {
    const ofKind = moves.filter((move) => move.kind === kind);
    const ends = ofKind.map(({ from, to }) => ({
      from: roleNumber.get(from) ?? -1,
      to: roleNumber.get(to) ?? -1,
    }));
    const statedBy = ofKind.map((move) => STATED_BY[move.statedBy]).join('');
    return { ...columnsOf(ends, roles.length, kind === 'lateral'), statedBy };
  };
  return {
    format: BUNDLE_FORMAT,
    families,
    payUnits: units.map((unit) => JSON.parse(unit) as RawIndex['payUnits'][number]),
    roles: {
      titleStarts,
      titleRests: titles.map((title, at) => title.slice(titleStarts[at])),
      ids: roles.map(({ id, title }) => (id === plainId(title) ? '' : id)),
      documented: digits(roles, (role) => role.documented),
      family: roles.map((role) => (role.family === null ? -1 : (familyNumber.get(role.family) ?? -1))),
      rank: roles.map((role) => role.level.rank),
      track: digits(roles, (role) => role.level.track === 'management'),
      payUnit: roles.map((role) => (role.pay ? (unitNumber.get(unitKey(role.pay)) ?? -1) : -1)),
      payMin: roles.map((role) => role.pay?.min ?? null),
      payMax: roles.map((role) => role.pay?.max ?? null),
      payOpenEnded: digits(roles, (role) => role.pay?.openEnded ?? false),
    },
    steps: movesOf('step'),
    laterals: movesOf('lateral'),
  };
}

/** A digit per role: 1 where it is so. */
function digits(roles: readonly RoleNode[], isSo: (role: RoleNode) => boolean): string {
  return roles.map((role) => (isSo(role) ? '1' : '0')).join('');
}

function unitKey({ currency, period }: Pay): string {
  return JSON.stringify({ currency, period });
}
