/** The theme of the page around an element, by its `color-scheme`; where that allows both, the device decides. */
export function hostTheme(element: Element): 'light' | 'dark' {
  const scheme = getComputedStyle(element).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  const isDark = !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? 'dark' : 'light';
}

/** Calls back when the host's theme may have changed: on the device, or by attributes of the page's two outermost elements. */
export function watchHostTheme(onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
