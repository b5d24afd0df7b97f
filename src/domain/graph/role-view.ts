import type { CareerMove, RoleId } from './career-graph.ts';

/** Where a role stands beside another one: people come from entry roles, go on to advancement roles, or move sideways. */
export type Side = 'entry' | 'advancement' | 'lateral';

/**
 * A role's place in the view. A role that is stated on two sides of the focus stands on both, under two keys. `place` is on which side of
 * `via` it lies, the key of the role it was reached from (null for the focus); `distance` counts the moves from the focus on that way.
 * Columns count from the focus (0) in the direction of steps; lateral roles share the column of the role they lie beside. `open` are the
 * sides on which the role's own moves are shown.
 */
export interface PlacedRole {
  key: string;
  id: RoleId;
  place: Side | 'focus';
  distance: number;
  column: number;
  via: string | null;
  open: readonly OpenSide[];
}

/** A side that a role can be opened on: where people come from, or where they go. */
export type OpenSide = 'from' | 'to';

export interface OpenedRole {
  id: RoleId;
  side: OpenSide;
}

/** A move as drawn in the view: `from` and `to` are the keys of placed roles, in the order of the move's own ends. */
export interface PlacedMove {
  key: string;
  from: string;
  to: string;
  move: CareerMove;
}

/** The roles around one role and the moves that are drawn: those of the focus, and of each role that was opened further. */
export interface RoleView {
  focus: RoleId;
  roles: PlacedRole[];
  moves: PlacedMove[];
}

/** On which side a move leads, as seen from one of its ends. */
export function sideOf(move: CareerMove, from: RoleId): Side {
  if (move.kind === 'lateral') return 'lateral';
  return move.from === from ? 'advancement' : 'entry';
}

/** The role at the other end of a move. */
export const otherEnd = (move: CareerMove, end: RoleId): RoleId => (move.from === end ? move.to : move.from);

const sides: readonly Side[] = ['advancement', 'entry', 'lateral'];

/**
 * Builds the view of `focus` out to `depth` moves (1 to 3), and further where roles are `opened` by hand, in that order. By depth, lateral
 * moves are shown for the focus alone; beyond it, entry roles open their own entry roles and advancement roles their own advancement roles,
 * so that each side keeps its meaning. On each side a role stands once, nearest the focus. A role's first place (advancement, entry,
 * lateral) has its id as key, so that it stays the same when another role becomes the focus. What is opened by hand leads to a card that
 * stands on the right side already, and else to a new one. `movesOf` gives the moves that touch a role, or undefined where they are not
 * known (yet). An opened role that isn't in the view is passed over.
 */
export function buildRoleView(
  focus: RoleId,
  depth: number,
  movesOf: (id: RoleId) => readonly CareerMove[] | undefined,
  opened: readonly OpenedRole[] = [],
): RoleView {
  const drawing = new ViewDrawing(focus, movesOf);
  for (const side of sides) drawing.addSide(side, depth);
  for (const { id, side } of opened) drawing.open(id, side);
  return { focus, roles: drawing.roles, moves: [...drawing.moves.values()] };
}

type MutableRole = PlacedRole & { open: OpenSide[] };

class ViewDrawing {
  readonly moves = new Map<string, PlacedMove>();
  readonly #placed = new Map<string, MutableRole>();
  readonly #start: MutableRole;
  readonly #movesOf: (id: RoleId) => readonly CareerMove[] | undefined;

  constructor(focus: RoleId, movesOf: (id: RoleId) => readonly CareerMove[] | undefined) {
    this.#movesOf = movesOf;
    this.#start = { key: focus, id: focus, place: 'focus', distance: 0, column: 0, via: null, open: [] };
    this.#start.open.push('from', 'to');
    this.#placed.set(focus, this.#start);
  }

  get roles(): PlacedRole[] {
    return [...this.#placed.values()];
  }

  addSide(side: Side, depth: number): void {
    const ofSide = new Map<RoleId, MutableRole>([[this.#start.id, this.#start]]);
    let reached = [this.#start];
    for (let distance = 1; distance <= (side === 'lateral' ? Math.min(depth, 1) : depth); distance += 1) {
      const next: MutableRole[] = [];
      for (const via of reached) {
        if (side !== 'lateral' && via !== this.#start && this.#movesOf(via.id))
          via.open.push(side === 'entry' ? 'from' : 'to');
        for (const { move, id } of this.#movesOn(via.id, side)) {
          if (id === this.#start.id && via !== this.#start) continue;
          let role = ofSide.get(id);
          if (!role) {
            role = this.#place(id, side, via);
            ofSide.set(id, role);
            next.push(role);
          }
          this.#draw(move, via, role);
        }
      }
      reached = next;
    }
  }

  open(id: RoleId, side: OpenSide): void {
    const via = this.#placed.get(id);
    if (!via || via.open.includes(side) || !this.#movesOf(id)) return;
    via.open.push(side);
    for (const { move, id: other } of this.#movesOn(id, side === 'from' ? 'entry' : 'advancement')) {
      this.#draw(
        move,
        via,
        this.#onSide(other, side, via) ?? this.#place(other, side === 'from' ? 'entry' : 'advancement', via),
      );
    }
  }

  #movesOn(id: RoleId, side: Side): { move: CareerMove; id: RoleId }[] {
    return (this.#movesOf(id) ?? [])
      .filter((move) => sideOf(move, id) === side)
      .map((move) => ({ move, id: otherEnd(move, id) }));
  }

  /** The nearest card of a role in the direction of a side. */
  #onSide(id: RoleId, side: OpenSide, via: PlacedRole): MutableRole | undefined {
    const ahead = ({ column }: PlacedRole) => (side === 'to' ? column - via.column : via.column - column);
    return [...this.#placed.values()]
      .filter((role) => role.id === id && ahead(role) > 0)
      .sort((a, b) => ahead(a) - ahead(b))[0];
  }

  #place(id: RoleId, place: Side, via: PlacedRole): MutableRole {
    const keys = [id, `${id} ${place}`, `${id} ${place} ${via.key}`];
    const key = keys.find((candidate) => !this.#placed.has(candidate)) ?? `${id} ${this.#placed.size}`;
    const column = via.column + (place === 'entry' ? -1 : place === 'advancement' ? 1 : 0);
    const role = { key, id, place, distance: via.distance + 1, column, via: via.key, open: [] };
    this.#placed.set(key, role);
    return role;
  }

  #draw(move: CareerMove, via: PlacedRole, role: PlacedRole): void {
    const [from, to] = move.from === via.id ? [via.key, role.key] : [role.key, via.key];
    const key = `${from} ${to} ${move.kind}`;
    this.moves.set(key, { key, from, to, move });
  }
}
