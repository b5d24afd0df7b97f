import type { RefObject } from 'react';

const tokens = {
  canvas: 'text-canvas',
  surface: 'text-surface',
  raised: 'text-raised',
  line: 'text-line',
  strong: 'text-line-strong',
  ink: 'text-ink',
  soft: 'text-ink-soft',
  accent: 'text-accent',
  accentSoft: 'text-accent-soft',
  step: 'text-step',
  lateral: 'text-lateral',
} as const;

type ColourName = keyof typeof tokens;

/** The page's colours, in a form that a canvas takes. */
export type MapColours = Record<ColourName, string>;

const names = Object.keys(tokens) as ColourName[];

const forced: MapColours = {
  ...{ canvas: 'canvas', surface: 'canvas', raised: 'canvas', line: 'graytext', strong: 'canvastext' },
  ...{ ink: 'canvastext', soft: 'canvastext', accent: 'highlight', accentSoft: 'canvas' },
  ...{ step: 'canvastext', lateral: 'canvastext' },
};

/** Carries the design tokens to where a script can read them as colours, `light-dark()` settled. */
export function ColourProbes({ probesRef }: { probesRef: RefObject<HTMLSpanElement | null> }) {
  return (
    <span ref={probesRef} hidden>
      {names.map((name) => (
        <span key={name} className={tokens[name]} />
      ))}
    </span>
  );
}

/** The colours as they are now; system colours where the reader has chosen their own. */
export function readColours(probes: HTMLElement): MapColours {
  if (matchMedia('(forced-colors: active)').matches) return forced;
  const colours = { ...forced };
  names.forEach((name, position) => {
    const probe = probes.children[position];
    if (probe) colours[name] = getComputedStyle(probe).color;
  });
  return colours;
}

/** Calls back when the page's colours may have changed: by the theme switch, by the page around an embed, or by the device. Returns how to stop. */
export function watchColours(onChange: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
  for (const each of media) each.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const each of media) each.removeEventListener('change', onChange);
  };
}
