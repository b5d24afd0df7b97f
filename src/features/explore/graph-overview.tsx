import type { Box } from '#domain/layout/layout-view.ts';
import { MiniMap, useStore, type ReactFlowState } from '@xyflow/react';

/** True where so much of the drawing lies outside the window that an overview helps. */
const isLarge =
  (boxes: readonly Box[]) =>
  ({ width, height, transform: [x, y, zoom] }: ReactFlowState): boolean =>
    boxes.some((box) => {
      const left = box.x * zoom + x;
      const top = box.y * zoom + y;
      return left + box.width * zoom < 0 || top + box.height * zoom < 0 || left > width || top > height;
    });

/** A small picture of the whole graph with the window in it, while cards lie outside the window. A drag or click in it moves the window. */
export function GraphOverview({ boxes }: { boxes: readonly Box[] }) {
  const isShown = useStore(isLarge(boxes));
  if (!isShown) return null;
  return (
    <MiniMap
      position="bottom-right"
      ariaLabel="Overview of the whole graph"
      pannable
      zoomable
      nodeClassName={({ type }) => (type === 'role' ? 'overview-card' : 'hidden')}
      nodeBorderRadius={24}
      className="graph-overview"
    />
  );
}
