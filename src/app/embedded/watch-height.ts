import { tallestEmbed } from '#contract/embed-messages.ts';

/** What rounding may add, in px. */
const noise = 0.01;

/**
 * Calls back with the height, in whole px, that an element needs: at first and whenever it changes. What stands over a strut grows with the
 * window, and counts with its strut's height alone.
 */
export function watchHeight(root: HTMLElement, onHeight: (height: number) => void): () => void {
  let last = 0;
  const measure = () => {
    let height = root.getBoundingClientRect().height;
    for (const strut of root.querySelectorAll<HTMLElement>('[data-strut]')) {
      const grown = strut.parentElement?.getBoundingClientRect().height ?? 0;
      height -= grown - strut.getBoundingClientRect().height;
    }
    const whole = Math.min(tallestEmbed, Math.ceil(height - noise));
    if (whole <= 0 || whole === last) return;
    last = whole;
    onHeight(whole);
  };
  const sizes = new ResizeObserver(measure);
  const observeAll = () => {
    sizes.observe(root);
    for (const strut of root.querySelectorAll('[data-strut]')) {
      sizes.observe(strut);
      if (strut.parentElement) sizes.observe(strut.parentElement);
    }
  };
  const parts = new MutationObserver(observeAll);
  observeAll();
  parts.observe(root, { childList: true, subtree: true });
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}
