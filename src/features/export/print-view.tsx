import { usePrinting } from '#ui/use-printing.ts';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ExportProps } from './export-props.ts';
import type { PrintedDrawing } from './printed-drawing.tsx';

// Printing can't wait for code to arrive, so it is fetched once the page has had time to become useful.
const fetchedAfter = 2000;

/** A drawing wider than this, in px, can't be read on an upright page. */
const uprightWidth = 1100;

/** Shows `children` and, on paper alone, a drawing of the view: above them, or on a page of its own after them where it is wide. */
export function PrintView({ children, ...view }: ExportProps & { children: ReactNode }) {
  const isPrinting = usePrinting();
  const [Drawing, setDrawing] = useState<typeof PrintedDrawing | null>(null);
  useEffect(() => {
    const fetching = setTimeout(
      () =>
        void import('./printed-drawing.tsx').then(
          (module) => setDrawing(() => module.PrintedDrawing),
          () => {
            // Paper then shows the list alone, which holds the same roles.
          },
        ),
      fetchedAfter,
    );
    return () => clearTimeout(fetching);
  }, []);
  const left = Math.min(...view.scene.boxes.map(({ x }) => x));
  const isWide = view.scene.boxes.some(({ x, width }) => x + width - left > uprightWidth);
  const drawing = isPrinting && Drawing && <Drawing {...view} paper={isWide ? 'wide' : 'upright'} />;
  return (
    <>
      {!isWide && drawing}
      {children}
      {isWide && drawing}
    </>
  );
}
