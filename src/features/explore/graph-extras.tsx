import type { Box } from '#domain/layout/box.ts';
import type { ReactNode } from 'react';
import { GraphLegend } from './graph-legend.tsx';
import { GraphOverview } from './graph-overview.tsx';
import { useFadingLines } from './use-fading-lines.ts';

const fewestForOverview = 12;

/**
 * What helps to read the graph: a small picture of all of it where it is large, and what its lines and cards mean; and lines that come
 * into sight as cards move.
 */
export function GraphExtras({ boxes }: { boxes: readonly Box[] }): ReactNode {
  useFadingLines(boxes);
  return (
    <>
      {boxes.length >= fewestForOverview && <GraphOverview boxes={boxes} />}
      <GraphLegend />
    </>
  );
}
