import { useSyncExternalStore } from 'react';
import { isEmbedded } from './is-embedded.ts';

/** `phone` has no room for a graph beside anything, `tablet` (768 px or more) has room for a graph, `desktop` (1,024 px) also for a panel. */
export type Screen = 'phone' | 'tablet' | 'desktop';

// A frame in another site's page is narrow where the page is not, and a graph has room in it all the same.
const queries = () => [`(min-width: ${isEmbedded() ? 35 : 48}rem)`, '(min-width: 64rem)'];

/** What kind of screen this is, now. */
export const readScreen = (): Screen => {
  const [isTablet, isDesktop] = queries().map((query) => matchMedia(query).matches);
  return isDesktop ? 'desktop' : isTablet ? 'tablet' : 'phone';
};

function subscribe(onChange: () => void): () => void {
  const media = queries().map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', onChange);
  return () => {
    for (const each of media) each.removeEventListener('change', onChange);
  };
}

/** What kind of screen this is, kept up to date; zooming in makes a smaller one of it. */
export const useScreen = (): Screen => useSyncExternalStore(subscribe, readScreen);
