import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in the page: many a button here is gone once it has done its work. `shown` is what the page shows; whenever it
 * changes and nothing has the focus any more, the outcome within the returned element gets it.
 */
export function useKeptFocus(shown: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // Between one element's losing the focus and the next one's getting it, nothing has it; that is over in the next frame.
    const waiting = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      // To an end that is still to be chosen, else to what was found.
      const target =
        ref.current?.querySelector<HTMLElement>('[role=group] input') ??
        ref.current?.querySelector<HTMLElement>('[data-outcome]');
      target?.focus();
    });
    return () => cancelAnimationFrame(waiting);
  }, [shown]);
  return ref;
}
