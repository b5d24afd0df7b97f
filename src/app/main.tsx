import './styles.css';
import { makeQueryClient } from '#data/query-client.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './router.tsx';
import { applyTheme, readTheme } from './theme.ts';

applyTheme(readTheme());

const container = document.getElementById('app');
if (container) {
  const queryClient = makeQueryClient();
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={makeRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
