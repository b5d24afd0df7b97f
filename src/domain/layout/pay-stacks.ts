import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { spacing } from './spacing.ts';
import { spreadOut } from './spread-out.ts';

/** A card to be stood in a column of a lane, with its bar. Heights are in px from the lane's foot, negative upwards. */
export interface PayItem {
  role: PlacedRole;
  height: number;
  bar: { top: number; bottom: number; fades: 'up' | 'down' | null } | null;
}

/** `part` is which of the columns beside each other the card stands in, `barLane` which place its bar has beside the cards of that part. */
export interface StackedCard extends PayItem {
  middle: number;
  part: number;
  barLane: number;
}

/** The cards of one column in one lane. `strips` are the widths of the parts' bars, left of their cards. */
export interface PayStack {
  cards: StackedCard[];
  strips: number[];
}

/** From one bar to the next. */
export const barStep = 14;

const stripGap = 10;
const mostShift = 150;
const mostParts = 4;
const usualInPart = 4;
const barGap = 6;

/**
 * Stands cards beside their bars, as near to the middle of what is stated as there is room. Where many have like bands, the column is split
 * into parts, so that cards don't stand far from their bars. Cards without a bar follow each other from the top, in their order.
 */
export function stackByPay(items: readonly PayItem[]): PayStack {
  const wished = items.map((item) => ({ item, at: item.bar ? (item.bar.top + item.bar.bottom) / 2 : 0 }));
  wished.sort((a, b) => a.at - b.at || byCodeUnit(a.item.role.key, b.item.role.key));
  const hasBars = items.some(({ bar }) => bar !== null);
  for (let parts = 1; ; parts += 1) {
    const cards = inParts(wished, parts);
    const shift = Math.max(0, ...cards.map(({ card, at }) => Math.abs(card.middle - at)));
    const isFitting = hasBars ? shift <= mostShift : items.length <= parts * usualInPart;
    if (!isFitting && parts < mostParts) continue;
    const placed = cards.map(({ card }) => card);
    const top = hasBars ? 0 : Math.min(0, ...placed.map(({ middle, height }) => middle - height / 2));
    for (const card of placed) card.middle -= top;
    return { cards: placed, strips: Array.from({ length: parts }, (_, part) => packBars(placed, part)) };
  }
}

function inParts(
  wished: readonly { item: PayItem; at: number }[],
  parts: number,
): { card: StackedCard; at: number }[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const own = wished.filter((_, at) => at % parts === part);
    const gaps = own
      .slice(1)
      .map(({ item }, i) => ((own[i]?.item.height ?? 0) + item.height) / 2 + spacing.card);
    const middles = spreadOut(
      own.map(({ at }) => ({ at, weight: 1 })),
      gaps,
    );
    return own.map(({ item, at }, i) => ({
      card: { ...item, middle: middles[i] ?? at, part, barLane: 0 },
      at,
    }));
  });
}

/** Gives each bar of a part the first place where none is in its way, and the width of them all. */
function packBars(cards: readonly StackedCard[], part: number): number {
  const ends: number[] = [];
  const own = cards.filter((card) => card.part === part && card.bar);
  own.sort((a, b) => (a.bar?.top ?? 0) - (b.bar?.top ?? 0) || byCodeUnit(a.role.key, b.role.key));
  for (const card of own) {
    const { top, bottom } = card.bar ?? { top: 0, bottom: 0 };
    const free = ends.findIndex((end) => end + barGap <= top);
    card.barLane = free < 0 ? ends.length : free;
    ends[card.barLane] = bottom;
  }
  return ends.length === 0 ? 0 : ends.length * barStep + stripGap;
}
