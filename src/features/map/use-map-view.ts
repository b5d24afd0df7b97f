import type { Frame, WindowSize } from '#domain/layout/frame-boxes.ts';
import { detailAt } from '#domain/layout/map-detail.ts';
import { areaSeen, frameArea, type MapInset } from '#domain/layout/map-frame.ts';
import { mapCard, type MapLayout } from '#domain/layout/map-layout.ts';
import { areaOf, type PlaneArea, rolesWithin } from '#domain/layout/map-lookup.ts';
import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import { overviewScale } from './map-overview.tsx';
import { makeMapPainter, type MapPainter } from './map-painter.ts';
import type { MapScene } from './map-scene.ts';
import { usePanZoom } from './use-pan-zoom.ts';

const narrow = 640;
/** The width of the names of lanes, and the height of those of levels, in px. */
const labelRoom = { wide: 168, narrow: 92, top: 44 } as const;
/** Cards stand up to so many px beyond the window, for those who scroll a little. */
const beyond = 80;
const smallestRing = 16;
const around = 900;
/** When the map has rested so long, in ms, cards take the place of their drawings. */
const restTime = 150;
/** The overview is there from so many times the zoom on that shows all. */
const overviewFrom = 1.8;

/** Where the map was left, by the entry of the browser's history and whether it was mirrored. */
const leftAt = new Map<string, { frame: Frame; wasMoved: boolean }>();

const none: readonly number[] = [];
function insetOf(width: number, { isMirrored }: MapLayout): MapInset {
  const side = width < narrow ? labelRoom.narrow : labelRoom.wide;
  return { left: isMirrored ? 0 : side, right: isMirrored ? side : 0, top: labelRoom.top };
}

const middleOf = ({ width, height }: WindowSize, { left, right, top }: MapInset) => ({
  x: (left + width - right) / 2,
  y: (top + height) / 2,
});

const wholePlane = ({ width, height }: MapLayout) => ({ left: 0, top: 0, right: width, bottom: height });

interface MapViewOptions {
  scene: MapScene;
  viewKey: string;
  /** The role that the keyboard has reached. */
  walked: number | null;
}

/** The map's canvas with the elements that move with it: what is seen, where it was left, and what is near enough for cards. */
export function useMapView({ scene, viewKey, walked }: MapViewOptions) {
  const frameRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const probesRef = useRef<HTMLSpanElement>(null);
  const planeRef = useRef<HTMLDivElement>(null);
  const ringRef = useRef<HTMLDivElement>(null);
  const overviewRef = useRef<HTMLDivElement>(null);
  const seenRef = useRef<HTMLDivElement>(null);
  const painterRef = useRef<MapPainter | null>(null);
  const [near, setNear] = useState(none);
  const nearKey = useRef('');
  const planeKey = useRef('');
  const resting = useRef(0);
  /** Kept, because asking an element while things move has the browser lay out the page in every frame. */
  const sizeRef = useRef({ width: 0, height: 0 });
  const panZoom = usePanZoom(frameRef, (frame) => painterRef.current?.change({ frame }));
  const { layout } = scene;
  const placeKey = `${layout.isMirrored} ${viewKey}`;

  const windowSize = () => sizeRef.current;
  const readSize = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = frameRef.current ?? {};
    sizeRef.current = { width, height };
  };

  const showAll = (instantly: boolean) => {
    const size = windowSize();
    panZoom.showAll(frameArea(wholePlane(layout), size, insetOf(size.width, layout)), instantly);
  };

  const showArea = (area: PlaneArea) => {
    const size = windowSize();
    panZoom.show(frameArea(area, size, insetOf(size.width, layout)));
  };

  const boxOf = (role: number) => {
    const [left, top] = [layout.x[role] ?? 0, layout.y[role] ?? 0];
    return { left, top, right: left + mapCard.width, bottom: top + mapCard.height };
  };

  const showRole = (role: number, instantly: boolean) => {
    const size = windowSize();
    const { left, top, right, bottom } = boxOf(role);
    const area = { left: left - around, top: top - around, right: right + around, bottom: bottom + around };
    panZoom.show(frameArea(area, size, insetOf(size.width, layout)), instantly);
  };

  /** Moves a role that is out of sight to the middle. */
  const bringIntoSight = (role: number) => {
    const size = windowSize();
    const inset = insetOf(size.width, layout);
    const { x, y, zoom } = panZoom.frame();
    const box = boxOf(role);
    const isInSight =
      x + box.left * zoom >= inset.left &&
      x + box.right * zoom <= size.width - inset.right &&
      y + box.top * zoom >= inset.top &&
      y + box.bottom * zoom <= size.height;
    if (isInSight) return;
    const middle = middleOf(size, inset);
    const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    panZoom.show({ x: middle.x - centre.x * zoom, y: middle.y - centre.y * zoom, zoom });
  };

  const chooseCards = (frame: Frame) => {
    const isNear = detailAt(frame.zoom) === 'cards';
    const chosen = isNear ? rolesWithin(layout, areaSeen(frame, windowSize(), beyond)) : none;
    const key = chosen.join(' ');
    if (key === nearKey.current) return;
    nearKey.current = key;
    startTransition(() => setNear(chosen));
  };

  /** While the map moves, cards are drawn with it; at rest they are elements of the page, which can be pointed at. */
  const movePlane = ({ x, y, zoom }: Frame) => {
    const plane = planeRef.current;
    const transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    if (!plane || transform === planeKey.current) return;
    planeKey.current = transform;
    plane.style.transform = transform;
    if (plane.style.visibility !== 'hidden') plane.style.visibility = 'hidden';
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      plane.style.removeProperty('visibility');
      chooseCards({ x, y, zoom });
    }, restTime);
  };

  const placeSeen = (frame: Frame) => {
    const [overview, rectangle] = [overviewRef.current, seenRef.current];
    if (!overview || !rectangle) return;
    const size = windowSize();
    const inset = insetOf(size.width, layout);
    const isHidden = frame.zoom < overviewFrom * frameArea(wholePlane(layout), size, inset).zoom;
    if (overview.hidden !== isHidden) overview.hidden = isHidden;
    if (isHidden) return;
    const scale = overviewScale(layout);
    const seen = areaSeen(frame, size);
    const [left, top] = [seen.left + inset.left / frame.zoom, seen.top + inset.top / frame.zoom];
    rectangle.style.transform = `translate(${left * scale}px, ${top * scale}px)`;
    rectangle.style.width = `${(seen.right - inset.right / frame.zoom - left) * scale}px`;
    rectangle.style.height = `${(seen.bottom - top) * scale}px`;
  };

  const placeRing = (frame: Frame) => {
    const ring = ringRef.current;
    if (!ring || walked === null) return;
    const { left, top } = boxOf(walked);
    const width = Math.max(smallestRing, mapCard.width * frame.zoom);
    const height = Math.max(smallestRing, mapCard.height * frame.zoom);
    const x = frame.x + (left + mapCard.width / 2) * frame.zoom - width / 2;
    const y = frame.y + (top + mapCard.height / 2) * frame.zoom - height / 2;
    ring.style.transform = `translate(${x}px, ${y}px)`;
    ring.style.width = `${width}px`;
    ring.style.height = `${height}px`;
  };

  const onPaint = useEffectEvent(({ frame }: { frame: Frame }) => {
    movePlane(frame);
    placeSeen(frame);
    placeRing(frame);
    leftAt.set(placeKey, { frame, wasMoved: panZoom.wasMoved() });
  });

  const firstPicture = useEffectEvent(() => ({
    scene,
    frame: panZoom.frame(),
    window: { width: 0, height: 0 },
    inset: insetOf(narrow, layout),
    hovered: null,
  }));

  useEffect(() => {
    const [canvas, probes] = [canvasRef.current, probesRef.current];
    if (!canvas || !probes) return;
    const painter = makeMapPainter(canvas, probes, firstPicture(), onPaint);
    painterRef.current = painter;
    return () => {
      painter.stop();
      clearTimeout(resting.current);
      painterRef.current = null;
    };
  }, []);

  useEffect(() => {
    painterRef.current?.change({ scene });
  }, [scene, walked]);

  const confine = () => {
    const size = windowSize();
    const inset = insetOf(size.width, layout);
    const whole = frameArea(wholePlane(layout), size, inset);
    panZoom.confine(layout, size, inset, whole.zoom);
    painterRef.current?.change({ window: size, inset });
  };

  const onSize = useEffectEvent(() => {
    readSize();
    confine();
    if (!panZoom.wasMoved()) showAll(true);
  });

  const onLayout = useEffectEvent(() => {
    readSize();
    confine();
    planeKey.current = '';
    const left = leftAt.get(placeKey);
    if (left?.wasMoved === true && !panZoom.wasMoved()) panZoom.show(left.frame, true);
    else if (scene.selected !== null && !panZoom.wasMoved()) showRole(scene.selected, true);
    else showAll(true);
  });

  useEffect(() => {
    onLayout();
  }, [layout]);

  useEffect(() => {
    const element = frameRef.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onSize());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return {
    ...{ frameRef, canvasRef, probesRef, planeRef, ringRef, overviewRef, seenRef },
    near,
    panZoom,
    bringIntoSight,
    showAll: () => showAll(false),
    /** Shows a point of the plane in the middle, as near as the map is. */
    centreOn: (x: number, y: number) => {
      const size = windowSize();
      const inset = insetOf(size.width, layout);
      const { zoom } = panZoom.frame();
      const middle = middleOf(size, inset);
      panZoom.show({ x: middle.x - x * zoom, y: middle.y - y * zoom, zoom }, true);
    },
    /** Shows some roles as near as all of them can be seen. */
    showRoles: (roles: readonly number[]) => showArea(areaOf(layout, roles)),
    hover: (hovered: number | null) => painterRef.current?.change({ hovered }),
  };
}
