import { cellBox, type MapLayout } from '#domain/layout/map-layout.ts';
import type { PointerEvent, RefObject } from 'react';
import { memo } from 'react';
import type { LitRoles } from './map-scene.ts';

const longest = 176;

/** How large the overview draws a px of the plane. */
export const overviewScale = ({ width, height }: MapLayout): number => longest / Math.max(1, width, height);

interface MapOverviewProps {
  layout: MapLayout;
  lit: LitRoles;
  /** The picture and, in it, the part that the window shows; the map shows and moves them. */
  overviewRef: RefObject<HTMLDivElement | null>;
  seenRef: RefObject<HTMLDivElement | null>;
  /** Somebody points at a place of the plane. */
  onPoint: (x: number, y: number) => void;
}

/** A small picture of the whole map with the window in it, for those who have gone near. */
export const MapOverview = memo(function MapOverview({
  layout,
  lit,
  overviewRef,
  seenRef,
  onPoint,
}: MapOverviewProps) {
  const { width, height, cells, isMirrored } = layout;
  const scale = overviewScale(layout);
  const traced = (isShown: (cell: number) => boolean): string =>
    cells
      .flatMap((cell, number) => {
        const box = cellBox(cell, isMirrored);
        const d = `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`;
        return isShown(number) ? d : [];
      })
      .join('');
  const isLit = (cell: number): boolean => lit.lit === null || (lit.litInCell[cell] ?? 0) > 0;
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint((clientX - left) / scale, (clientY - top) / scale);
  };
  return (
    <div
      ref={overviewRef}
      hidden
      className="absolute end-18 bottom-4 overflow-hidden rounded-lg border border-line-strong bg-surface p-1 shadow-card"
    >
      <div
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => event.buttons !== 0 && point(event)}
        className="relative cursor-pointer touch-none overflow-hidden"
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: width * scale, height: height * scale }}
          className="block"
        >
          <path d={traced((cell) => !isLit(cell))} className="fill-line" />
          <path d={traced(isLit)} className="fill-step" />
        </svg>
        <div
          ref={seenRef}
          className="absolute top-0 left-0 rounded-xs border-2 border-ink bg-ink/10 will-change-transform"
        />
      </div>
    </div>
  );
});
