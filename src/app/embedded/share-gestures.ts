/** What somebody did over a plane that moves and zooms, who might have wanted to move or zoom it. */
export type PassedGesture = 'wheel' | 'finger';

const planeOf = (event: Event): Element | null =>
  event.target instanceof Element ? event.target.closest('[role="application"]') : null;

/**
 * Leaves the wheel and one finger to the page around the embed, also over a plane that could take them. Ctrl or ⌘ with the wheel zooms the
 * plane, two fingers move and zoom it. `onPassed` is called for each gesture that went by it. Returns how to stop.
 */
export function shareGestures(
  root: HTMLElement,
  onPassed: (gesture: PassedGesture, plane: Element) => void,
): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };

  root.addEventListener(
    'wheel',
    (event) => {
      const plane = planeOf(event);
      if (plane === null || event.ctrlKey) return;
      event.stopPropagation();
      if (event.metaKey) {
        event.preventDefault();
        // React Flow knows ⌘ by its key alone, which it only sees while the embed has the focus.
        const { clientX, clientY, deltaX, deltaY, deltaMode } = event;
        const asked = { clientX, clientY, deltaX, deltaY, deltaMode, ctrlKey: true };
        event.target?.dispatchEvent(new WheelEvent('wheel', { ...asked, bubbles: true, cancelable: true }));
      } else onPassed('wheel', plane);
    },
    options,
  );

  for (const type of ['touchstart', 'touchmove'] as const)
    root.addEventListener(
      type,
      (event) => {
        const plane = planeOf(event);
        if (plane === null || event.touches.length !== 1) return;
        event.stopPropagation();
        if (type === 'touchmove') onPassed('finger', plane);
      },
      options,
    );
  return () => listening.abort();
}
