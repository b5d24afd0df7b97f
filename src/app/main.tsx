import './styles.css';
import { makeQueryClient } from '#data/query-client.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './router.tsx';
import { applyTheme, readTheme } from './theme.ts';

const base = import.meta.env.BASE_URL;

function showApp(container: HTMLElement): void {
  applyTheme(readTheme());
  const queryClient = makeQueryClient();
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={makeRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container) {
  if (location.pathname.startsWith(`${base}embed/`))
    void import('./embedded/show-embed.tsx').then(({ showEmbed }) => showEmbed(container, base));
  else showApp(container);
}
