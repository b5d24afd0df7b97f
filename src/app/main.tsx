import './styles.css';
import { pageSettings } from '#data/page-settings.ts';
import { makeQueryClient } from '#data/query-client.ts';
import { withRoom } from '#messages/spoken.ts';
import { documentsAreIn } from '#messages/stated.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { localeAtFirst, showLocale } from './locale.ts';
import { openRoot } from './open-root.ts';
import { makeRouter } from './router.tsx';
import { Spoken } from './spoken.tsx';
import { applyTheme, readTheme } from './theme.ts';

async function showApp(container: HTMLElement, spoken: Promise<void>): Promise<void> {
  applyTheme(readTheme());
  const handOver = container.childElementCount > 0 ? await import('./hand-over.tsx') : null;
  const surroundings = await handOver?.prepare();
  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient, surroundings);
  const app = (
    <Spoken>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Spoken>
  );
  if (handOver) return handOver.takeOver(container, app, router, spoken);
  await spoken;
  // As a transition, React waits for parts that have arrived in place of showing, for a moment, that they are missing.
  startTransition(() => openRoot(container).render(<StrictMode>{app}</StrictMode>));
}

/** Whatever a visit is for comes first. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 3000);
};

const { base, language, offline } = pageSettings;
documentsAreIn(language);
const container = document.getElementById('app');
if (container) {
  const spoken = showLocale(localeAtFirst()).catch(() => showLocale('en'));
  if (location.pathname.startsWith(`${base}embed/`))
    void withRoom('embed', import('./embedded/show-embed.tsx')).then(({ showEmbed }) =>
      showEmbed(container, base, spoken),
    );
  else
    void showApp(container, spoken).then(() => {
      if (offline)
        // A site that was published anew meanwhile may not have this code any more; it is shown all the same.
        whenIdle(() => {
          import('./offline/keep-offline.tsx').then((it) => it.keepOffline(base)).catch(() => undefined);
        });
    });
}
