import type { PlacedMove } from '#domain/graph/role-view.ts';
import type { Box } from './box.ts';
import type { Track, TrackReach } from './tracks.ts';

/** Where a line crosses a track: through which of its gaps, as which of the lines from the top, and at what height. */
export interface Pass {
  track: number;
  gap: number;
  order: number;
  y: number;
}

/**
 * The course of a step between two cards: over the tracks between them, or, within one track, around its `side`. `startY` and `endY` are
 * the heights at which it leaves and arrives.
 */
export interface Course {
  placed: PlacedMove;
  from: Box;
  to: Box;
  /** 1 to the right, -1 to the left, 0 within one track. */
  direction: 1 | -1 | 0;
  side: 1 | -1;
  startTrack: number;
  endTrack: number;
  passes: Pass[];
  startY: number;
  endY: number;
}

const nowhere: TrackReach = { first: 0, last: 0 };
const crowd = 60;
const narrow = 60;
const lineRoom = 6;
const mostCandidates = 8;
const blocked = 1e9;

const middleOf = ({ y, height }: Box): number => y + height / 2;

/** Begins a line between two cards, of which it is known which tracks they reach into. */
export function beginCourse(
  placed: PlacedMove,
  from: Box,
  to: Box,
  reaches: ReadonlyMap<Box, TrackReach>,
): Course {
  const start = reaches.get(from) ?? nowhere;
  const end = reaches.get(to) ?? nowhere;
  const direction = start.last < end.first ? 1 : end.last < start.first ? -1 : 0;
  const side = middle(from) > 0 ? 1 : -1;
  const [startTrack, endTrack] =
    direction > 0
      ? [start.last, end.first]
      : direction < 0
        ? [start.first, end.last]
        : side > 0
          ? [Math.max(start.last, end.last), Math.max(start.last, end.last)]
          : [Math.min(start.first, end.first), Math.min(start.first, end.first)];
  return {
    placed,
    from,
    to,
    direction,
    side: direction === 0 ? side : direction,
    startTrack,
    endTrack,
    passes: [],
    startY: middleOf(from),
    endY: middleOf(to),
  };
}

/** A pass, and the one that a line comes from. */
interface Reached extends Omit<Pass, 'order'> {
  before: Reached | null;
}

/** The cheapest way so far to a height. */
interface State {
  cost: number;
  y: number;
  pass: Reached | null;
}

/** A gap that a line may run through, and at what height. */
interface Candidate {
  gap: number;
  y: number;
}

const middle = ({ x, width }: Box): number => x + width / 2;

/**
 * Chooses the gaps that a line runs through, with the least way up and down, rather in wide channels than in narrow ones, and not where
 * many lines run already. `load` counts the lines in each gap of each track, and is updated.
 */
export function chooseGaps(course: Course, tracks: readonly Track[], load: number[][]): void {
  const { direction, startTrack, endTrack } = course;
  if (direction === 0) return;
  const length = Math.abs(endTrack - startTrack);
  let states: State[] = [{ cost: 0, y: course.startY, pass: null }];
  for (let step = 1; step <= length; step += 1) {
    const at = startTrack + direction * step;
    const track = tracks[at];
    const before = tracks[at - direction];
    if (!track || !before) return;
    const channel = Math.max(20, direction > 0 ? track.left - before.right : before.left - track.right);
    const ideal = course.startY + ((course.endY - course.startY) * step) / length;
    const isEnd = step === length;
    const candidates = isEnd ? [{ gap: -1, y: course.endY }] : nearGaps(track, ideal);
    // What stands in the way between two tracks are the cards that reach into both.
    const walls = (direction > 0 ? before : track).shared;
    states = candidates.map(({ gap, y }) => {
      const own = isEnd ? 0 : crowding(track, gap, load[at]?.[gap] ?? 0);
      let least = Infinity;
      let before: Reached | null = null;
      for (const state of states) {
        const bend = Math.abs(state.y - y) * (1 + narrow / channel);
        const isBlocked = walls.some((wall) => isBetween(wall, state.y, y));
        const cost = state.cost + own + bend + (isBlocked ? blocked : 0);
        if (cost >= least) continue;
        least = cost;
        before = state.pass;
      }
      return { cost: least, y, pass: isEnd ? before : { track: at, gap, y, before } };
    });
  }
  course.passes = [];
  for (let last = states[0]?.pass; last; last = last.before)
    course.passes.unshift({ track: last.track, gap: last.gap, order: 0, y: last.y });
  for (const { track, gap } of course.passes) {
    const counts = load[track];
    if (counts) counts[gap] = (counts[gap] ?? 0) + 1;
  }
}

/** The gaps nearest to a height, each with the height in it that is nearest. */
function nearGaps({ gaps }: Track, ideal: number): Candidate[] {
  const nearest: Candidate[] = [];
  for (const [gap, { top, bottom }] of gaps.entries()) {
    if (bottom <= top) continue;
    const y = clamp(ideal, top, bottom);
    const distance = Math.abs(y - ideal);
    let place = nearest.length;
    while (place > 0 && distance < Math.abs((nearest[place - 1]?.y ?? 0) - ideal)) place -= 1;
    if (place < mostCandidates) nearest.splice(place, 0, { gap, y });
    // Gaps come from the top, so those after it are further off.
    else if (top > ideal) break;
    if (nearest.length > mostCandidates) nearest.pop();
  }
  return nearest;
}

/** A line runs in the middle of a narrow gap, and near the edge of a wide one. */
function clamp(y: number, top: number, bottom: number): number {
  const inset = Math.min(12, (bottom - top) / 2);
  return Math.min(bottom - inset, Math.max(top + inset, y));
}

function crowding({ gaps }: Track, gap: number, lines: number): number {
  const { top, bottom } = gaps[gap] ?? { top: 0, bottom: 0 };
  const room = (bottom - top) / lineRoom;
  return lines === 0 ? 0 : crowd * (lines / room) ** 2;
}

const isBetween = ({ y, height }: Box, one: number, other: number): boolean =>
  Math.min(one, other) < y + height && Math.max(one, other) > y;
