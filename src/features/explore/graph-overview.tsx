import { overviewOf } from '#domain/layout/overview-of.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { glideTime } from '#ui/glide-time.ts';
import { Panel, useReactFlow, useStore, type ReactFlowState } from '@xyflow/react';
import { memo } from 'react';

const size = { width: 180, height: 120 };
const windowOf = ({ width, height, transform: [x, y, zoom] }: ReactFlowState): string =>
  [-x / zoom, -y / zoom, width / zoom, height / zoom].map(Math.round).join(' ');

/** The cards, which stay as they are while the window moves. */
const Cards = memo(function Cards({ boxes }: { boxes: readonly Box[] }) {
  return boxes.map((box) => (
    <rect
      key={box.key}
      x={box.x}
      y={box.y}
      width={box.width}
      height={box.height}
      rx={16}
      className={box.place === 'focus' ? 'fill-accent' : 'fill-line-strong'}
    />
  ));
});

/**
 * A small picture of the whole graph with the window in it, while cards lie outside the window. A press in it goes there. It is a help for
 * the pointer alone: keys bring each card into sight by themselves.
 */
export function GraphOverview({ boxes }: { boxes: readonly Box[] }) {
  const [x = 0, y = 0, width = 0, height = 0] = useStore(windowOf).split(' ').map(Number);
  const { setCenter, getZoom } = useReactFlow();
  const overview = overviewOf(boxes, { x, y, width, height });
  if (overview === null) return null;
  const { bounds, window } = overview;
  return (
    <Panel position="bottom-right" className="right-16! hidden md:block print:hidden">
      <svg
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        {...size}
        aria-hidden="true"
        className="cursor-pointer rounded-xl border border-line bg-surface p-1.5 shadow-card"
        onPointerDown={(event) => {
          const matrix = event.currentTarget.getScreenCTM();
          if (!matrix) return;
          const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
          void setCenter(place.x, place.y, { zoom: getZoom(), duration: glideTime(200) });
        }}
      >
        <rect {...bounds} className="fill-transparent" />
        <Cards boxes={boxes} />
        <rect
          {...window}
          rx={16}
          className="fill-accent/10 stroke-accent"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </Panel>
  );
}
