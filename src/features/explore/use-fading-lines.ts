import type { Box } from '#domain/layout/box.ts';
import { hasMoved } from '#domain/layout/has-moved.ts';
import { glideTime } from '#ui/glide-time.ts';
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';

const windowOf = ({ domNode }: ReactFlowState): HTMLDivElement | null => domNode;

/**
 * While cards glide to new places, the lines, which lie between the new ones at once, come into sight. To lead a hundred lines along with their
 * cards takes the page's own thread half of each frame, and not every browser can; one change of opacity takes it no time.
 */
export function useFadingLines(boxes: readonly Box[]): void {
  const window = useStore(windowOf);
  const shown = useRef(boxes);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = boxes;
    if (hasMoved(before, boxes))
      window
        ?.querySelector('[data-lines]')
        ?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], glideTime(400));
  }, [boxes, window]);
}
