import type { CareerGraph } from '#domain/graph/career-graph.ts';
import { familyLanes } from '#domain/graph/map-lanes.ts';
import { layoutMap } from '#domain/layout/map-layout.ts';
import { english } from '#messages/english.ts';

const ASPECT = 1.8;

/** Where the roles of a graph stand on the map, each in the column of its level and the lane of its family. */
export function layOutMap({ roles, moves }: CareerGraph): ReturnType<typeof layoutMap> {
  const numberOf = new Map(roles.map(({ id }, number) => [id, number]));
  const numbers = (end: 'from' | 'to') => moves.map((move) => numberOf.get(move[end]) ?? 0);
  const families = [...new Set(roles.flatMap(({ family }) => family ?? []))].sort();
  const lanes = familyLanes(roles, { from: numbers('from'), to: numbers('to') }, families, english);
  return layoutMap(roles, lanes, ASPECT);
}
