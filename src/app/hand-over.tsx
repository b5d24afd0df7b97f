import { pause } from '#data/pause.ts';
import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router';
import {
  type ReactNode,
  startTransition,
  StrictMode,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
} from 'react';
import { carryOver } from './carry-over.ts';
import { keepDrawing } from './keep-drawing.ts';
import { openRoot } from './open-root.ts';
import type { makeRouter } from './router.tsx';

/** After this many milliseconds the app shows what it has, and what is missing. */
const patience = 8000;

/**
 * The history that the app begins with. A prerendered page is being read: what follows a pause is a task of its own, which doesn't hold it up
 * for long.
 */
export async function prepare(): Promise<{ history: RouterHistory }> {
  await pause();
  const history = createBrowserHistory();
  await pause();
  return { history };
}

/** Resolves when all that the page at the current address shows at first has arrived, or has failed to, or takes too long. */
async function untilFirstView(router: ReturnType<typeof makeRouter>): Promise<void> {
  const ready = router
    .load()
    .then(() =>
      Promise.all(
        router.state.matches.map(({ loaderData }) => (loaderData as { ready?: unknown } | undefined)?.ready),
      ),
    );
  await pause();
  // The first number takes a browser long, unless the page's worker has read what it needs by now: not within the first drawing.
  Intl.NumberFormat.supportedLocalesOf('en');
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]).catch(() => undefined);
}

interface HandOverProps {
  /** Called in the very step in which the app comes to stand there. */
  onThere: () => void;
  /** Called once it is shown. */
  onShown: () => void;
  children: ReactNode;
}

/** The app in the place of a prerendered page, whose style sheet goes in the very step in which its markup does; then the app's own count. */
function HandOver({ onThere, onShown, children }: HandOverProps) {
  useInsertionEffect(() => {
    for (const sheet of document.querySelectorAll<HTMLLinkElement>('[data-style]'))
      sheet.media = sheet.dataset['style'] === 'app' ? 'all' : 'not all';
    // From now on, the page's script has nothing to note.
    delete document.documentElement.dataset['page'];
  }, []);
  useLayoutEffect(onThere, [onThere]);
  useEffect(onShown, [onShown]);
  return <StrictMode>{children}</StrictMode>;
}

/**
 * Puts the app in the place of a prerendered page, once its first view is complete. The page can be read meanwhile, and nothing may hold it
 * up for long, so that each step is a task of its own.
 */
export async function takeOver(
  container: HTMLElement,
  app: ReactNode,
  router: ReturnType<typeof makeRouter>,
  spoken: Promise<void>,
): Promise<void> {
  const goOn = carryOver();
  await pause();
  await untilFirstView(router);
  await spoken;
  const placeDrawing = keepDrawing(container);
  const root = openRoot(container);
  await pause();
  startTransition(() =>
    root.render(
      <HandOver onThere={placeDrawing} onShown={goOn}>
        {app}
      </HandOver>,
    ),
  );
}
