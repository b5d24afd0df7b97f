import { type Direction, nextCard } from '#domain/layout/next-card.ts';
import type { RoutesScene } from '#domain/layout/layout-routes.ts';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

const directions = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const cardOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<SVGElement>('[data-card]')?.dataset['card'] ?? null) : null;

/** Makes the drawing one tab stop: keys move between its cards, and the one that was reached last is the one that Tab comes back to. */
export function useRouteKeys({ boxes, lines }: RoutesScene, start: string) {
  const frameRef = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(start);
  const tabStop = boxes.some(({ key }) => key === reached) ? reached : start;
  const joined = (a: string, b: string): boolean =>
    lines.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return {
    tabStop,
    frameRef,
    onFocus: (event: FocusEvent) => {
      const card = cardOf(event.target);
      if (card !== null) setReached(card);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = cardOf(event.target);
      const direction = directions.get(event.key);
      if (event.altKey || event.ctrlKey || event.metaKey || from === null || direction === undefined) return;
      event.preventDefault();
      const next = nextCard(boxes, from, direction, joined);
      if (next === null) return;
      const card = frameRef.current?.querySelector<SVGElement>(`[data-card="${CSS.escape(next)}"]`);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
