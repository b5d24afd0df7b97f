import './styles.css';
import { pageSettings } from '#data/page-settings.ts';
import { makeQueryClient } from '#data/query-client.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition, useInsertionEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './router.tsx';
import { applyTheme, readTheme } from './theme.ts';

/** The app. A page that was prerendered hands over to it in the very step in which its markup is replaced: its style sheet, too. */
function App({
  router,
  queryClient,
}: Record<'router', ReturnType<typeof makeRouter>> &
  Record<'queryClient', ReturnType<typeof makeQueryClient>>) {
  useInsertionEffect(() => {
    for (const sheet of document.querySelectorAll<HTMLLinkElement>('[data-style]'))
      sheet.media = sheet.dataset['style'] === 'app' ? 'all' : 'not all';
  }, []);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}

async function showApp(container: HTMLElement): Promise<void> {
  applyTheme(readTheme());
  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient);
  if (container.childElementCount > 0) {
    const { untilFirstView } = await import('./until-first-view.ts');
    await untilFirstView(router);
  }
  // As a transition, React waits for parts that have arrived in place of showing, for a moment, that they are missing.
  startTransition(() => createRoot(container).render(<App router={router} queryClient={queryClient} />));
}

const { base } = pageSettings;
const container = document.getElementById('app');
if (container) {
  if (location.pathname.startsWith(`${base}embed/`))
    void import('./embedded/show-embed.tsx').then(({ showEmbed }) => showEmbed(container, base));
  else void showApp(container);
}
