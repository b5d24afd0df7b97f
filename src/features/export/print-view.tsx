import { withRoom } from '#messages/spoken.ts';
import { useFetchedLater } from '#ui/use-fetched-later.ts';
import { usePrinting } from '#ui/use-printing.ts';
import type { ReactNode } from 'react';
import { createElement } from 'react';
import type { ExportProps } from './export-props.ts';

/** A drawing wider than this, in px, can't be read on an upright page. */
const uprightWidth = 1100;

const loadDrawing = async () => (await withRoom('export', import('./printed-drawing.tsx'))).PrintedDrawing;

/** Shows `children` and, on paper alone, a drawing of the view: above them, or on a page of its own after them where it is wide. */
export function PrintView({ children, ...view }: ExportProps & { children: ReactNode }) {
  const isPrinting = usePrinting();
  const printedDrawing = useFetchedLater(loadDrawing);
  const left = Math.min(...view.scene.boxes.map(({ x }) => x));
  const isWide = view.scene.boxes.some(({ x, width }) => x + width - left > uprightWidth);
  const drawing =
    isPrinting &&
    printedDrawing &&
    createElement(printedDrawing, { ...view, paper: isWide ? 'wide' : 'upright' });
  return (
    <>
      {!isWide && drawing}
      {children}
      {isWide && drawing}
    </>
  );
}
