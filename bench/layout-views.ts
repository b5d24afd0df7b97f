import { readFile, readdir } from 'node:fs/promises';
import { parseDocument } from '#domain/document/parse-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { buildRoleView, type PlacedMove, type PlacedRole, type RoleView } from '#domain/graph/role-view.ts';
import { type LaidOutRole, unknownRole } from '#domain/layout/layout-view.ts';
import { seededRandom } from './seeded-random.ts';

/** A view to be laid out, without its lateral roles, which no layered engine places. */
export interface LayoutSubject {
  view: RoleView;
  roleOf: (id: string) => LaidOutRole;
}

const ROLES = 'src/corpus/roles';
const COUNT = 50;

const stepsOnly = (view: RoleView): RoleView => ({
  ...view,
  roles: view.roles.filter(({ place }) => place !== 'lateral'),
  moves: view.moves.filter(({ move }) => move.kind === 'step'),
});

/** The views around 50 built-in roles, spread evenly from those with the most moves to those with the fewest. */
export async function builtInViews(depth: number): Promise<LayoutSubject[]> {
  const files = (await readdir(ROLES)).filter((name) => name.endsWith('.md')).sort();
  const documents = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${ROLES}/${file}`, 'utf8');
      return parseDocument({ file, text }, { find: () => [] }).document;
    }),
  );
  const index = indexGraph(buildGraph(documents).graph);
  const byMoves = index.graph.roles
    .filter(({ documented }) => documented)
    .sort((a, b) => index.movesOf(b.id).length - index.movesOf(a.id).length || (a.id < b.id ? -1 : 1));
  const every = Math.max(1, Math.floor(byMoves.length / COUNT));
  return byMoves
    .filter((_, at) => at % every === 0)
    .slice(0, COUNT)
    .map(({ id }) => ({
      view: stepsOnly(buildRoleView(id, depth, (other) => index.movesOf(other))),
      roleOf: (other) => index.role(other) ?? unknownRole(other),
    }));
}

/** A made-up view of so many roles in seven columns, with half as many moves again; the same each time. */
export function madeUpView(size: number): LayoutSubject {
  const random = seededRandom(size);
  const roles: PlacedRole[] = [placed('focus', 0, null)];
  const moves = new Map<string, PlacedMove>();
  const join = (from: string, to: string) => {
    const move: CareerMove = { from, to, kind: 'step', statedBy: 'both', evidence: [] };
    if (from !== to) moves.set(`${from} ${to}`, { key: `${from} ${to}`, from, to, move });
  };
  for (let at = 1; at < size; at += 1) {
    const near = roles.filter(({ column }) => Math.abs(column) < 3);
    const via = random.pick(near);
    const side = via.column === 0 ? (random.chance(0.5) ? 1 : -1) : Math.sign(via.column);
    const role = placed(`role-${at}`, via.column + side, via.key);
    roles.push(role);
    if (side > 0) join(via.key, role.key);
    else join(role.key, via.key);
  }
  for (let more = 0; more < size / 2; more += 1) {
    const from = random.pick(roles);
    const next = roles.filter(({ column }) => column === from.column + 1);
    if (next.length > 0) join(from.key, random.pick(next).key);
  }
  return { view: { focus: 'focus', roles, moves: [...moves.values()] }, roleOf: unknownRole };
}

function placed(key: string, column: number, via: string | null): PlacedRole {
  const place = column === 0 ? 'focus' : column < 0 ? 'entry' : 'advancement';
  return { key, id: key, place, distance: Math.abs(column), column, via, open: [] };
}
