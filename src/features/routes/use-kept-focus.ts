import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in the page: many a button here is gone once it has done its work. `shown` says what the page shows; whenever it
 * says something else and nothing has the focus any more, the outcome within the returned element gets it. A page that is only loaded takes none,
 * also where it then goes by the new names of its roles.
 */
export function useKeptFocus(shown: string) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => (hadFocus.current = true);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (shown === before.current) return;
    before.current = shown;
    // Between one element's losing the focus and the next one's getting it, nothing has it; that is over in the next frame.
    const waiting = requestAnimationFrame(() => {
      if (!hadFocus.current || document.activeElement !== document.body) return;
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
