import type { Box } from '#domain/layout/box.ts';
import { cardsInSight } from '#domain/layout/cards-in-sight.ts';
import { frameBoxes } from '#domain/layout/frame-boxes.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { useStoreApi } from '@xyflow/react';
import { startTransition, useEffect, useState } from 'react';
import { freeWindow } from './graph-window.ts';
import type { RoleScene } from './role-scene.ts';

/** So many cards are drawn at once, and as many more in each further step. */
export const mostAtOnce = 48;

/** The cards of `boxes` that are drawn. */
interface Drawn {
  boxes: readonly Box[];
  keys: ReadonlySet<string>;
}

/**
 * The keys of the cards that are drawn: all of them where they are few, else at first those that stood there before and those in sight, and the
 * others step by step after that, so that even a role with hundreds of neighbours is there at once.
 */
export function useDrawnCards(
  { focus, boxes }: RoleScene,
  margins: readonly Rectangle[],
): ReadonlySet<string> {
  const store = useStoreApi();
  const atFirst = (before: ReadonlySet<string>): Drawn => {
    const middle = boxes.find(({ key }) => key === focus);
    if (!middle || boxes.length <= mostAtOnce) return { boxes, keys: new Set(boxes.map(({ key }) => key)) };
    const known = store.getState();
    // Before the graph has a size, it is at most as large as the page.
    const window = known.width > 0 ? known : { width: innerWidth, height: innerHeight };
    const frame = frameBoxes([...boxes, ...margins], middle, freeWindow(window) ?? window);
    const stayed = boxes.flatMap(({ key }) => (before.has(key) ? key : []));
    return { boxes, keys: new Set([focus, ...stayed, ...cardsInSight(boxes, frame, window)]) };
  };
  const [kept, keep] = useState(() => atFirst(new Set()));
  const drawn = kept.boxes === boxes ? kept : atFirst(kept.keys);
  if (drawn !== kept) keep(drawn);

  useEffect(() => {
    const rest = drawn.boxes.filter(({ key }) => !drawn.keys.has(key));
    if (rest.length === 0) return;
    let afterPaint: ReturnType<typeof setTimeout> | undefined;
    const next = requestAnimationFrame(() => {
      afterPaint = setTimeout(() => {
        const more = rest.slice(0, mostAtOnce).map(({ key }) => key);
        startTransition(() => keep({ ...drawn, keys: new Set([...drawn.keys, ...more]) }));
      });
    });
    return () => {
      cancelAnimationFrame(next);
      clearTimeout(afterPaint);
    };
  }, [drawn]);

  return drawn.keys;
}
