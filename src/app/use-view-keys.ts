import type { RoleViewKind } from '#contract/view-url.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isSingleKey } from './single-keys.ts';

const views = new Map<string, RoleViewKind>([
  ['g', 'graph'],
  ['l', 'list'],
  ['t', 'table'],
]);

/**
 * While the keyboard is somewhere in an element, G, L and T show its graph, list or table. What had the focus goes with the old view, so the
 * element's `[data-view]` gets it.
 */
export function useViewKeys(view: RoleViewKind, onShow: (view: RoleViewKind) => void) {
  const ref = useRef<HTMLElement>(null);
  const isByKey = useRef(false);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const next = event.shiftKey ? undefined : views.get(event.key.toLowerCase());
    if (next === undefined || next === view || !isSingleKey(event)) return;
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
  }, [view]);

  return ref;
}
