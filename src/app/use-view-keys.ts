import type { RoleViewKind } from '#contract/view-url.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isSingleKey } from './single-keys.ts';

const views = new Map<string, RoleViewKind>([
  ['g', 'graph'],
  ['l', 'list'],
  ['t', 'table'],
]);

/**
 * While the keyboard is somewhere in an element, G, L and T show its graph, list or table. What had the focus goes with the old view (`shown`),
 * which may stay for a moment after another was `asked` for, so the element's `[data-view]` gets it.
 */
export function useViewKeys(shown: RoleViewKind, asked: RoleViewKind, onShow: (view: RoleViewKind) => void) {
  const ref = useRef<HTMLElement>(null);
  const isByKey = useRef(false);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const next = event.shiftKey ? undefined : views.get(event.key.toLowerCase());
    if (next === undefined || next === asked || !isSingleKey(event)) return;
    event.preventDefault();
    isByKey.current = true;
    onShow(next);
  });

  useEffect(() => {
    const element = ref.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, []);

  useEffect(() => {
    if (isByKey.current) ref.current?.querySelector<HTMLElement>('[data-view]')?.focus();
    isByKey.current = false;
  }, [shown]);

  return ref;
}
