import type { Pay } from '#domain/document/role-document.ts';
import { type BandGroup, bandGroups } from '#domain/pay/band-rows.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import type { Translate } from '#messages/message-types.ts';
import { familyLadders, type LadderRole } from './family-ladders.ts';
import type { NumberedGraph } from './start-view.ts';

/** A role as a family's page needs it. `number` is its place in the graph's list. */
export interface FamilyRole extends LadderRole {
  number: number;
  pay: Omit<Pay, 'text' | 'note'> | null;
}

/** A role of a family, and the roles of the same family that it steps up to, in the order of the ladder. */
export interface Rung<R> {
  role: R;
  next: R[];
}

/** Another family that moves lead to or come from; `moves` counts both ways, lateral ones too. */
export interface FamilyNeighbour {
  family: string | null;
  moves: number;
}

/** A family as a page of its own. */
export interface FamilyView<R> {
  roleCount: number;
  /** The documented roles by rank, lowest first, and within a rank by title. */
  levels: { rank: number; rungs: Rung<R>[] }[];
  /** The bands of the unit that most of its roles state, on one scale, by id of role; null where none states an amount. */
  bands: BandGroup | null;
  /** The families it shares most moves with first. Roles that are only mentioned have none and do not count. */
  neighbours: FamilyNeighbour[];
}

/** What the page of a family shows; null for a family of which no role has a document. `family` null stands for roles that state none. */
export function familyView<R extends FamilyRole>(
  graph: Pick<NumberedGraph<R>, 'roles' | 'movesOf'>,
  family: string | null,
  t: Translate,
): FamilyView<R> | null {
  const [ladder] = familyLadders(graph.roles.filter((role) => role.family === family));
  if (ladder === undefined) return null;
  const place = new Map(ladder.roles.map(({ number }, at) => [number, at]));
  const shared = new Map<string | null, number>();
  const levels: FamilyView<R>['levels'] = [];
  for (const role of ladder.roles) {
    const next: R[] = [];
    for (const { from, to, kind } of graph.movesOf(role.number)) {
      const other = graph.roles[from === role.number ? to : from];
      if (!other?.documented) continue;
      if (other.family !== family) shared.set(other.family, (shared.get(other.family) ?? 0) + 1);
      else if (kind === 'step' && from === role.number && place.has(to)) next.push(other);
    }
    next.sort((a, b) => (place.get(a.number) ?? 0) - (place.get(b.number) ?? 0));
    const level = levels.at(-1);
    if (level?.rank === role.level.rank) level.rungs.push({ role, next });
    else levels.push({ rank: role.level.rank, rungs: [{ role, next }] });
  }
  const [bands = null] = bandGroups(
    ladder.roles.map(({ id, pay }) => ({ key: id, pay: withoutWording(pay, t) })),
    t,
  ).sort((a, b) => b.rows.length - a.rows.length);
  return { roleCount: ladder.roles.length, levels, bands, neighbours: inOrder(shared) };
}

const inOrder = (shared: ReadonlyMap<string | null, number>): FamilyNeighbour[] =>
  [...shared]
    .map(([family, moves]) => ({ family, moves }))
    .sort((a, b) => b.moves - a.moves || ((a.family ?? '') < (b.family ?? '') ? -1 : 1));
