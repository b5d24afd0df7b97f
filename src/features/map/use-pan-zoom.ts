import type { Frame, WindowSize } from '#domain/layout/frame-boxes.ts';
import { frameBetween, type MapInset } from '#domain/layout/map-frame.ts';
import { glideTime } from '#ui/glide-time.ts';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { RefObject } from 'react';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';

const duration = 220;
const lineHeight = 20;
const largestZoom = 2;
/** A point of the window, in px from its upper left corner. */
interface Point {
  x: number;
  y: number;
}

/** How far the plane can be pushed beyond the window's edge, in px of the plane at the zoom that shows all of it. */
const slack = 60;

const zoomsByWheel = (event: WheelEvent): boolean => event.ctrlKey || event.metaKey;

/** Moves a plane under a window, and tells where it is without drawing anything anew in React. */
export interface PanZoom {
  frame: () => Frame;
  /** Whether somebody has moved the plane since it was last shown as a whole. */
  wasMoved: () => boolean;
  /** Sets the limits: the plane's size, the window's, the labels' room, and the smallest zoom. */
  confine: (plane: WindowSize, window: WindowSize, inset: MapInset, smallestZoom: number) => void;
  /** Goes to a frame, gliding unless `instantly` or motion is to be reduced. */
  show: (frame: Frame, instantly?: boolean) => void;
  /** As `show`, for all of the plane: it stays so when the window's size changes. */
  showAll: (frame: Frame, instantly?: boolean) => void;
  /** Zooms, gliding; the point `about`, by default the middle, stays where it is. */
  scaleBy: (factor: number, about?: Point) => void;
}

/**
 * Dragging, one-finger and two-finger panning, pinching, wheel (pans; with Ctrl or ⌘ zooms) over an element. `onFrame` is called whenever the plane
 * has moved.
 */
export function usePanZoom(
  elementRef: RefObject<HTMLElement | null>,
  onFrame: (frame: Frame) => void,
): PanZoom {
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const current = useRef<Frame>({ x: 0, y: 0, zoom: 1 });
  const moved = useRef(false);
  const smallest = useRef(0.01);
  const gliding = useRef(0);
  /** Where a glide ends. */
  const goal = useRef<Frame | null>(null);
  const changed = useEffectEvent(onFrame);

  const stopGliding = useCallback(() => {
    cancelAnimationFrame(gliding.current);
    goal.current = null;
  }, []);

  useEffect(() => {
    const element = elementRef.current;
    if (!element) return;
    const selection = select(element);
    const panZoom = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent) =>
        event.type === 'wheel' ? zoomsByWheel(event as WheelEvent) : event.button === 0 && !event.ctrlKey,
      )
      .clickDistance(4)
      .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return;
        stopGliding();
        moved.current = true;
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        current.current = { x: transform.x, y: transform.y, zoom: transform.k };
        changed(current.current);
      });
    behaviour.current = panZoom;
    selection.call(panZoom).on('dblclick.zoom', null);

    const pan = (event: WheelEvent) => {
      if (zoomsByWheel(event)) return;
      event.preventDefault();
      stopGliding();
      moved.current = true;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
      const turned = event.shiftKey && event.deltaX === 0;
      const [right, down] = turned ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      const { zoom: scale } = current.current;
      panZoom.translateBy(selection, (-right * unit) / scale, (-down * unit) / scale);
    };
    element.addEventListener('wheel', pan, { passive: false });
    return () => {
      stopGliding();
      element.removeEventListener('wheel', pan);
      selection.on('.zoom', null);
    };
  }, [elementRef, stopGliding]);

  const set = useCallback(
    ({ x, y, zoom: scale }: Frame) => {
      if (elementRef.current)
        behaviour.current?.transform(select(elementRef.current), zoomIdentity.translate(x, y).scale(scale));
    },
    [elementRef],
  );

  const show = useCallback(
    (to: Frame, instantly = false) => {
      stopGliding();
      if (instantly || glideTime(duration) === 0) {
        set(to);
        return;
      }
      const from = current.current;
      const start = performance.now();
      goal.current = to;
      const glide = (now: number) => {
        const part = Math.min(1, Math.max(0, (now - start) / duration));
        set(frameBetween(from, to, part));
        if (part < 1) gliding.current = requestAnimationFrame(glide);
        else goal.current = null;
      };
      gliding.current = requestAnimationFrame(glide);
    },
    [set, stopGliding],
  );

  return useMemo(
    () => ({
      frame: () => current.current,
      wasMoved: () => moved.current,
      confine: (plane, window, inset, smallestZoom) => {
        const room = slack / smallestZoom;
        smallest.current = smallestZoom;
        behaviour.current
          ?.extent([
            [inset.left, inset.top],
            [window.width - inset.right, window.height],
          ])
          .translateExtent([
            [-room, -room],
            [plane.width + room, plane.height + room],
          ])
          .scaleExtent([smallestZoom, largestZoom]);
      },
      show: (frame, instantly) => {
        moved.current = true;
        show(frame, instantly);
      },
      showAll: (frame, instantly) => {
        moved.current = false;
        show(frame, instantly);
      },
      scaleBy: (factor, about) => {
        const element = elementRef.current;
        if (!element) return;
        moved.current = true;
        // Presses that follow each other quickly add up.
        const { x, y, zoom: scale } = goal.current ?? current.current;
        const to = Math.max(smallest.current, Math.min(largestZoom, scale * factor));
        const fixed = about ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
        const grown = to / scale;
        show({ x: fixed.x - (fixed.x - x) * grown, y: fixed.y - (fixed.y - y) * grown, zoom: to });
      },
    }),
    [elementRef, show],
  );
}
