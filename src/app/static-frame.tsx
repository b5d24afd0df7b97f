import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { makeQueryClient } from '#data/query-client.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppFrame } from './app-frame.tsx';

/** Stands in the frame where a page goes. */
const Slot = () => <i data-page="" />;

/** The frame of every page as HTML, for pages that are prerendered; `<i data-page=""></i>` is where a page goes. */
export async function renderFrame(): Promise<string> {
  const rootRoute = createRootRoute({ component: AppFrame });
  const slot = createRoute({ getParentRoute: () => rootRoute, path: '/$', component: Slot });
  const router = createRouter({
    routeTree: rootRoute.addChildren([slot]),
    history: createMemoryHistory({ initialEntries: ['/page'] }),
  });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
