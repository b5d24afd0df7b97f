import type { Pay } from '#domain/document/role-document.ts';
import type { CareerGraph } from '#domain/graph/career-graph.ts';
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
  const numberOf = (id: string) => roleNumber.get(id) ?? -1;
  return {
    format: BUNDLE_FORMAT,
    families,
    payUnits: units.map((unit) => JSON.parse(unit) as RawIndex['payUnits'][number]),
    roles: {
      ids: roles.map((role) => role.id),
      titles: roles.map((role) => role.title),
      documented: roles.map((role) => (role.documented ? 1 : 0)),
      family: roles.map((role) => (role.family === null ? -1 : (familyNumber.get(role.family) ?? -1))),
      rank: roles.map((role) => role.level.rank),
      track: roles.map((role) => (role.level.track === 'management' ? 1 : 0)),
      payUnit: roles.map((role) => (role.pay ? (unitNumber.get(unitKey(role.pay)) ?? -1) : -1)),
      payMin: roles.map((role) => role.pay?.min ?? null),
      payMax: roles.map((role) => role.pay?.max ?? null),
      payOpenEnded: roles.map((role) => (role.pay?.openEnded ? 1 : 0)),
    },
    moves: {
      from: moves.map((move) => numberOf(move.from)),
      to: moves.map((move) => numberOf(move.to)),
      kind: moves.map((move) => (move.kind === 'lateral' ? 1 : 0)),
      statedBy: moves.map((move) => STATED_BY[move.statedBy]),
    },
  };
}

function unitKey({ currency, period }: Pay): string {
  return JSON.stringify({ currency, period });
}
