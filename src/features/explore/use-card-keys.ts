import type { Direction } from '#domain/layout/next-card.ts';
import { nextCard } from '#domain/layout/next-card.ts';
import { glideTime } from '#ui/glide-time.ts';
import { isRightToLeft } from '#messages/spoken.ts';
import { useReactFlow } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { GraphActions } from './graph-actions.ts';
import type { RoleScene } from './role-scene.ts';

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

/** Whether the card is drawn, so that it could get the focus. */
function focusCard(frame: HTMLElement | null, key: string): boolean {
  const card = frame?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`);
  card?.focus({ preventScroll: true });
  return card != null;
}

/**
 * Makes the graph one tab stop: arrow keys, Home and End move between cards (by `nextCard`), and the card that was reached last is the one
 * that Tab comes back to; it is drawn even if others of its scene aren't yet. Shift with an arrow opens or closes that side of the card, S shows the sentences of the move that leads to it,
 * Escape closes them, then goes back to the focus. A card that gets focus by key is brought into sight. Where the card that had the keyboard
 * is gone, the focus gets it.
 */
export function useCardKeys(
  { focus, boxes, view, sides }: RoleScene,
  drawn: ReadonlySet<string>,
  frameRef: RefObject<HTMLElement | null>,
  { onToggle, onChooseMove }: GraphActions,
  hasChosenMove: boolean,
) {
  const { setCenter, getZoom, flowToScreenPosition } = useReactFlow();
  const [reached, setReached] = useState({ focus, key: focus });
  const hasKeyboard = useRef(false);
  const wanted = useRef<string | null>(null);
  const isShown = reached.focus === focus && boxes.some(({ key }) => key === reached.key);
  const tabStop = isShown ? reached.key : focus;

  useEffect(() => {
    if (wanted.current !== null && focusCard(frameRef.current, wanted.current)) wanted.current = null;
    // Between one element's losing the focus and the next one's getting it, nothing has it; that is over in the next frame.
    const waiting = requestAnimationFrame(() => {
      if (hasKeyboard.current && document.activeElement === document.body) focusCard(frameRef.current, focus);
    });
    return () => cancelAnimationFrame(waiting);
  }, [focus, drawn, tabStop, frameRef]);

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
      void setCenter(box.x + box.width / 2, box.y + box.height / 2, {
        zoom: getZoom(),
        duration: glideTime(200),
      });
  };

  const toggle = (card: string, direction: Direction) => {
    const [from, to] = isRightToLeft() ? ['right', 'left'] : ['left', 'right'];
    const side = direction === from ? 'from' : direction === to ? 'to' : null;
    const placed = view.roles.find(({ key }) => key === card);
    if (side && placed && sides.get(card)?.some((state) => state.side === side))
      onToggle({ id: placed.id, side });
  };

  const showSentences = (card: string) => {
    const via = view.roles.find(({ key }) => key === card)?.via;
    const placed = view.moves.find(
      ({ from, to }) => (from === card && to === via) || (to === card && from === via),
    );
    if (placed) onChooseMove(placed.move);
  };

  return {
    tabStop,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = cardOf(event.target);
      if (event.key === 'Escape') {
        if (hasChosenMove) onChooseMove(null);
        else if (from !== null && from !== focus) focusCard(event.currentTarget, focus);
        return;
      }
      if (from === null) return;
      const direction = directions.get(event.key);
      if (direction) {
        event.preventDefault();
        const next = event.shiftKey ? null : nextCard(boxes, from, direction, joined);
        if (event.shiftKey) toggle(from, direction);
        else if (next !== null && !focusCard(event.currentTarget, next)) {
          wanted.current = next;
          setReached({ focus, key: next });
        }
      } else if (event.key.toLowerCase() === 's') showSentences(from);
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
