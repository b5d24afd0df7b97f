import type { Box } from './box.ts';

/** A stretch of the plane from top to bottom that cards stand in, and the free room between them, in px. */
export interface Track {
  left: number;
  right: number;
  /** The cards that reach into it, from the top. */
  cards: Box[];
  /** Those of them that reach into the next one too. */
  shared: Box[];
  /** Where lines can pass from side to side: above the first card, between neighbours, below the last, in this order. */
  gaps: Gap[];
}

/** Free room from `top` to `bottom`, none where that is less; one of them is infinite at the ends of a track. */
export interface Gap {
  top: number;
  bottom: number;
}

const beside = 4;
const headingRoom = 44;
const outerRoom = 16;
const lateralHeadingRoom = 36;

/** Finds the columns that cards stand in, from the left. A card that is as wide as several of them (a focus above two) reaches into each. */
export function tracksOf(boxes: readonly Box[]): Track[] {
  const byEnd = [...boxes].sort((a, b) => a.x + a.width - b.x - b.width);
  const tracks: { left: number; right: number }[] = [];
  for (const { x, width } of byEnd) {
    const last = tracks.at(-1);
    if (!last || x >= last.right) tracks.push({ left: x, right: x + width });
  }
  const bounds = tracks.map((track) => ({ ...track }));
  for (const box of boxes) {
    const reached = tracks.flatMap((track, at) => (reaches(box, track) ? [at] : []));
    const only = reached.length === 1 ? bounds[reached[0] ?? 0] : undefined;
    if (!only) continue;
    only.left = Math.min(only.left, box.x);
    only.right = Math.max(only.right, box.x + box.width);
  }
  const placed = bounds.map((track) => ({
    ...track,
    cards: boxes.filter((box) => reaches(box, track)).sort((a, b) => a.y - b.y),
  }));
  return placed.map((track, at) => {
    const next = new Set(placed[at + 1]?.cards);
    return {
      ...track,
      shared: track.cards.filter((card) => next.has(card)),
      gaps: gapsBetween(track.cards),
    };
  });
}

/** The first and last track that a card reaches into. */
export interface TrackReach {
  first: number;
  last: number;
}

/** The reach of each card of the tracks. */
export function trackReaches(tracks: readonly Track[]): Map<Box, TrackReach> {
  const reaches = new Map<Box, TrackReach>();
  tracks.forEach(({ cards }, track) => {
    for (const card of cards) reaches.set(card, { first: reaches.get(card)?.first ?? track, last: track });
  });
  return reaches;
}

const reaches = ({ x, width }: Box, { left, right }: { left: number; right: number }): boolean =>
  x < right && x + width > left;

function gapsBetween(cards: readonly Box[]): Gap[] {
  const gaps: Gap[] = [];
  let top = -Infinity;
  cards.forEach((card, at) => {
    const above = cards[at - 1];
    const hasHeading = above ? card.place === 'lateral' && above.place === 'focus' : card.place !== 'focus';
    const room = above ? (hasHeading ? lateralHeadingRoom : beside) : hasHeading ? headingRoom : outerRoom;
    gaps.push({ top, bottom: card.y - room });
    top = Math.max(top, card.y + card.height + (at === cards.length - 1 ? outerRoom : beside));
  });
  gaps.push({ top, bottom: Infinity });
  return gaps;
}
