import type { Direction } from '#domain/layout/next-card.ts';
import { nextCard } from '#domain/layout/next-card.ts';
import { useReactFlow } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { RoleScene } from './use-role-scene.ts';

const directions = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const cardOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null) : null;

const focusCard = (frame: HTMLElement | null, key: string): void =>
  frame?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });

/**
 * Makes the graph one tab stop: arrow keys, Home and End move between cards (by `nextCard`), and the card that was reached last is the one
 * that Tab comes back to. A card that gets focus by key is brought into sight. Where another role becomes the focus and the card that had
 * the keyboard is gone, the new focus gets it.
 */
export function useCardKeys({ focus, boxes, view }: RoleScene, frameRef: RefObject<HTMLElement | null>) {
  const { setCenter, getZoom, flowToScreenPosition } = useReactFlow();
  const [reached, setReached] = useState({ focus, key: focus });
  const hasKeyboard = useRef(false);
  const isShown = reached.focus === focus && boxes.some(({ key }) => key === reached.key);
  const tabStop = isShown ? reached.key : focus;

  useEffect(() => {
    if (hasKeyboard.current && document.activeElement === document.body) focusCard(frameRef.current, focus);
  }, [focus, frameRef]);

  const joined = (a: string, b: string): boolean =>
    view.moves.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));

  const reveal = (card: string, frame: DOMRect) => {
    const box = boxes.find(({ key }) => key === card);
    if (!box) return;
    const corner = flowToScreenPosition({ x: box.x, y: box.y });
    const opposite = flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
    const isInSight =
      corner.x >= frame.left &&
      opposite.x <= frame.right &&
      corner.y >= frame.top &&
      opposite.y <= frame.bottom;
    if (!isInSight)
      void setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: getZoom(), duration: 200 });
  };

  return {
    tabStop,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const direction = directions.get(event.key);
      const from = cardOf(event.target);
      if (!direction || from === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = nextCard(boxes, from, direction, joined);
      if (next !== null) focusCard(event.currentTarget, next);
    },
    onFocus: (event: FocusEvent<HTMLElement>): string | null => {
      const card = cardOf(event.target);
      if (card === null) return null;
      hasKeyboard.current = true;
      setReached({ focus, key: card });
      if (event.target.matches(':focus-visible')) reveal(card, event.currentTarget.getBoundingClientRect());
      return card;
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // A card that is removed loses focus without another element getting it.
      if (event.target.isConnected) hasKeyboard.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}
