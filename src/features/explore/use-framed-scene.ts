import { frameBoxes, readableZoom, wholeZoom } from '#domain/layout/frame-boxes.ts';
import { panIntoView, type Rectangle } from '#domain/layout/pan-into-view.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { glideTime } from '#ui/glide-time.ts';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { freeWindow } from './graph-window.ts';
import type { RoleScene } from './role-scene.ts';

const duration = 300;
/** The same curve as the style sheet's for cards and lines, so that what is held stays still while they move. */
const ease = (time: number): number => 1 - (1 - time) ** 2;

/**
 * Frames the scene, with the `margins` that must be in sight too, at first, when `view` changes (what is shown: role, depth, axis), and when
 * the window's size changes. Where a card is opened or closed in place, that card (`held`) stays where it is in the window, as far as what
 * it opened can be seen. `frame(time, leastZoom)` frames it again.
 */
export function useFramedScene(
  scene: RoleScene,
  margins: readonly Rectangle[],
  view: string,
  held: string | null,
) {
  const isEmbedded = useEmbedding() !== null;
  const frameRef = useRef<HTMLDivElement>(null);
  const shown = useRef<{ scene: RoleScene; view: string } | null>(null);
  const { setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();

  const windowSize = () => {
    // What React Flow knows already need not be asked of the page, which would have to lay itself out for it.
    const known = store.getState();
    return freeWindow(known.width > 0 ? known : (frameRef.current?.getBoundingClientRect() ?? known));
  };

  const frame = (time: number, leastZoom = isEmbedded ? wholeZoom : readableZoom) => {
    const window = windowSize();
    const focus = scene.boxes.find(({ key }) => key === scene.focus);
    if (!window || !focus) return;
    const rectangles = [...scene.boxes, ...margins];
    void setViewport(frameBoxes(rectangles, focus, window, leastZoom), {
      duration: shown.current === null ? 0 : glideTime(time),
      ease,
    });
    shown.current = { scene, view };
  };

  const hold = (before: RoleScene, key: string) => {
    const window = windowSize();
    const from = before.boxes.find((box) => box.key === key);
    const to = scene.boxes.find((box) => box.key === key);
    if (!window || !from || !to) return;
    const { x, y, zoom } = getViewport();
    const still = { x: x + (from.x - to.x) * zoom, y: y + (from.y - to.y) * zoom };
    const joined = new Set(
      scene.view.moves.flatMap((move) => (move.from === key ? move.to : move.to === key ? move.from : [])),
    );
    const isNew = (candidate: string) => !before.boxes.some((box) => box.key === candidate);
    const shownCards = scene.boxes.filter(
      (box) => box.key === key || (joined.has(box.key) && isNew(box.key)),
    );
    const left = Math.min(...shownCards.map((box) => box.x));
    const top = Math.min(...shownCards.map((box) => box.y));
    const width = Math.max(...shownCards.map((box) => box.x + box.width)) - left;
    const height = Math.max(...shownCards.map((box) => box.y + box.height)) - top;
    const pan = panIntoView(
      { x: left * zoom + still.x, y: top * zoom + still.y, width: width * zoom, height: height * zoom },
      window,
    );
    void setViewport(
      { x: still.x + pan.x, y: still.y + pan.y, zoom },
      { duration: glideTime(duration), ease },
    );
    shown.current = { scene, view };
  };

  const onScene = useEffectEvent(() => {
    const before = shown.current;
    if (before?.scene === scene) return;
    if (before?.view !== view) frame(duration);
    else if (held !== null) hold(before.scene, held);
    else if (before.scene.boxes.length === scene.boxes.length) shown.current = { scene, view };
    else frame(duration);
  });
  const onResize = useEffectEvent(() => frame(0));

  useEffect(() => {
    onScene();
  }, [scene]);

  useEffect(() => {
    const element = frameRef.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { frameRef, frame };
}
