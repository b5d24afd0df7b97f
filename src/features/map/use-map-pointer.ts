import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { detailAt } from '#domain/layout/map-detail.ts';
import { cellAt, roleAt } from '#domain/layout/map-lookup.ts';
import type { MouseEvent, PointerEvent } from 'react';
import type { MapScene } from './map-scene.ts';
import type { PanZoom } from './use-pan-zoom.ts';

const nearer = 4;

interface MapPointer {
  scene: MapScene;
  panZoom: PanZoom;
  hover: (role: number | null) => void;
  /** A role was chosen, or the ground beside roles. */
  onChoose: (role: IndexedRole | null) => void;
}

/** What pointing does: far out a click goes nearer, else it chooses a role; cards are links and open their role themselves. */
export function useMapPointer({ scene: { layout, roles }, panZoom, hover, onChoose }: MapPointer) {
  const onPlane = (event: MouseEvent<HTMLElement>) => {
    const corner = event.currentTarget.getBoundingClientRect();
    const { x, y, zoom } = panZoom.frame();
    return [(event.clientX - corner.left - x) / zoom, (event.clientY - corner.top - y) / zoom] as const;
  };
  const isFar = (): boolean => detailAt(panZoom.frame().zoom) === 'density';
  const roleUnder = (event: MouseEvent<HTMLElement>): number | null =>
    isFar() ? null : roleAt(layout, ...onPlane(event));

  return {
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (event.target instanceof Element && event.target.closest('a')) return;
      if (!isFar()) onChoose(roles[roleUnder(event) ?? -1] ?? null);
      else if (cellAt(layout, ...onPlane(event))) {
        const corner = event.currentTarget.getBoundingClientRect();
        panZoom.scaleBy(nearer, { x: event.clientX - corner.left, y: event.clientY - corner.top });
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      const role = roleUnder(event);
      hover(role);
      event.currentTarget.style.cursor = role === null ? '' : 'pointer';
    },
    onPointerLeave: () => hover(null),
  };
}
