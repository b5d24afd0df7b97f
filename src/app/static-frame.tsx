import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { makeQueryClient } from '#data/query-client.ts';
import { type Locale, locales } from '#messages/locales.ts';
import { speak } from '#messages/spoken.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppFrame } from './app-frame.tsx';

/** Stands in the frame where a page goes. */
const Slot = () => <i data-page="" />;

async function renderFrame(locale: Locale): Promise<string> {
  await speak(locale);
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

/** The frame of every page as HTML in each language, for pages that are prerendered; `<i data-page=""></i>` is where a page goes. */
export const frames = new Map<Locale, string>();
for (const locale of locales) frames.set(locale, await renderFrame(locale));
