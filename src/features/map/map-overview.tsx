import { cellBox, type MapLayout } from '#domain/layout/map-layout.ts';
import type { RefObject } from 'react';
import { memo } from 'react';
import type { LitRoles } from './map-scene.ts';

const longest = 176;

interface MapOverviewProps {
  layout: MapLayout;
  lit: LitRoles;
  /** The picture and, in it, the part that the window shows; the map shows and moves them. */
  overviewRef: RefObject<HTMLDivElement | null>;
  seenRef: RefObject<SVGRectElement | null>;
}

/** A small picture of the whole map with the window in it, for those who have gone near. */
export const MapOverview = memo(function MapOverview({
  layout,
  lit,
  overviewRef,
  seenRef,
}: MapOverviewProps) {
  const { width, height, cells } = layout;
  const scale = longest / Math.max(1, width, height);
  const traced = (isShown: (cell: number) => boolean): string =>
    cells
      .flatMap((cell, number) => {
        const box = cellBox(cell);
        return isShown(number) ? `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z` : [];
      })
      .join('');
  const isLit = (cell: number): boolean => lit.lit === null || (lit.litInCell[cell] ?? 0) > 0;
  return (
    <div
      ref={overviewRef}
      hidden
      className="pointer-events-none absolute right-18 bottom-4 overflow-hidden rounded-lg border border-line-strong bg-surface p-1 shadow-card"
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: width * scale, height: height * scale }}
        className="block"
      >
        <path d={traced((cell) => !isLit(cell))} className="fill-line" />
        <path d={traced(isLit)} className="fill-step" />
        <rect
          ref={seenRef}
          rx={width / 60}
          vectorEffect="non-scaling-stroke"
          className="fill-ink/10 stroke-ink stroke-2 forced-colors:fill-none"
        />
      </svg>
    </div>
  );
});
