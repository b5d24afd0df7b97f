import { type ReactNode, StrictMode, useInsertionEffect } from 'react';
import type { makeRouter } from './router.tsx';

/** After this many milliseconds the app shows what it has, and what is missing. */
const patience = 8000;

/** Resolves when all that the page at the current address shows at first has arrived, or has failed to, or takes too long. */
export async function untilFirstView(router: ReturnType<typeof makeRouter>): Promise<void> {
  const ready = router
    .load()
    .then(() =>
      Promise.all(
        router.state.matches.map(({ loaderData }) => (loaderData as { ready?: unknown } | undefined)?.ready),
      ),
    );
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]).catch(() => undefined);
}

/** The app in the place of a prerendered page, whose style sheet goes in the very step in which its markup does; then the app's own count. */
export function HandOver({ children }: { children: ReactNode }) {
  useInsertionEffect(() => {
    for (const sheet of document.querySelectorAll<HTMLLinkElement>('[data-style]'))
      sheet.media = sheet.dataset['style'] === 'app' ? 'all' : 'not all';
  }, []);
  return <StrictMode>{children}</StrictMode>;
}
