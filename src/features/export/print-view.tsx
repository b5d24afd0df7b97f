import { usePrinting } from '#ui/use-printing.ts';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ExportProps } from './export-props.ts';
import type { PrintedDrawing } from './printed-drawing.tsx';

// Printing can't wait for code to arrive, so it is fetched once the page has had time to become useful.
const fetchedAfter = 2000;

/** What stands on paper in place of the graph: a drawing of the whole view, and its `children`. On the screen it is nothing. */
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
  return (
    isPrinting && (
      <>
        {Drawing && <Drawing {...view} />}
        {children}
      </>
    )
  );
}
