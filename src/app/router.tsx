import { parseComparedRoles } from '#contract/compared-roles.ts';
import {
  formatQueryString,
  formatRoleQuery,
  parseQueryString,
  parseRoleQuery,
  plainQuery,
  type RawQuery,
} from '#contract/view-url.ts';
import { fetchIndexAhead, fetchRoleAhead, fetchSkillPageAhead, fetchStartAhead } from '#data/fetch-ahead.ts';
import { pageSettings } from '#data/page-settings.ts';
import { painted } from '#ui/painted.ts';
import { pause } from '#data/pause.ts';
import { withRoom } from '#messages/spoken.ts';
import type { QueryClient } from '@tanstack/react-query';
import type { RouteComponent, RouterHistory } from '@tanstack/react-router';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { AppError } from './app-error.tsx';
import { AppFrame } from './app-frame.tsx';
import { fetchPartsAhead } from './role-parts.ts';
import { isEmbedded } from './is-embedded.ts';
import { readScreen } from './use-screen.ts';
import { RolePage } from './routes/role-page.tsx';

interface RouterContext {
  queryClient: QueryClient;
}

/** Where the app is shown: by default as a page of its own, in its frame and the browser's history. */
export interface Surroundings {
  frame?: RouteComponent;
  history?: RouterHistory;
}

const rootRoute = createRootRouteWithContext<RouterContext>()();

// Loaders only start what a page needs and never wait: a page shows its own loading and its own problems. `ready` is for the page that
// was prerendered, which stays until then. The role page, where most people arrive, comes with the entry; other pages are chunks of their own.
const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context: { queryClient } }) => ({ ready: fetchStartAhead(queryClient) }),
  component: lazyRouteComponent(() => withRoom('home', import('./routes/home-page.tsx')), 'HomePage'),
});

const roleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles/$id',
  validateSearch: (query): Record<string, string> => formatRoleQuery(parseRoleQuery(query)),
  // After a pause, so that what the router itself has to do is a task of its own.
  loader: ({ context: { queryClient }, params: { id } }) => ({
    ready: Promise.all([
      pause().then(() => fetchRoleAhead(queryClient, id)),
      fetchPartsAhead(readScreen() !== 'phone', !isEmbedded()),
    ]),
  }),
  component: RolePage,
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  // Read by the page itself, as the map's is.
  validateSearch: (query: RawQuery): Record<string, string> => plainQuery(query),
  loaderDeps: ({ search: { roles = '' } }) => ({ ids: parseComparedRoles(roles) }),
  loader: ({ context: { queryClient }, deps: { ids } }) => {
    for (const id of ids) void fetchRoleAhead(queryClient, id);
  },
  component: lazyRouteComponent(
    () => withRoom('fact', withRoom('compare', import('./routes/compare-page.tsx'))),
    'ComparePage',
  ),
});

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/map',
  // Read by the page itself, so that the reader comes with it.
  validateSearch: (query: RawQuery): Record<string, string> => plainQuery(query),
  loader: ({ context: { queryClient } }) => ({ ready: fetchIndexAhead(queryClient) }),
  component: lazyRouteComponent(() => withRoom('map', import('./routes/map-page.tsx')), 'MapPage'),
});

const routesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/routes',
  // Read by the page itself, so that the reader comes with it.
  validateSearch: (query: RawQuery): Record<string, string> => plainQuery(query),
  loader: ({ context: { queryClient } }) => fetchIndexAhead(queryClient),
  component: lazyRouteComponent(
    () => withRoom('fact', withRoom('routes', import('./routes/routes-page.tsx'))),
    'RoutesPage',
  ),
});

const skillsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/skills',
  loader: ({ context: { queryClient } }) => fetchIndexAhead(queryClient),
  component: lazyRouteComponent(() => withRoom('skills', import('./routes/skills-page.tsx')), 'SkillsPage'),
});

const skillRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/skills/$id',
  loader: ({ context: { queryClient }, params: { id } }) => ({
    ready: fetchSkillPageAhead(queryClient, id),
  }),
  component: lazyRouteComponent(() => withRoom('skills', import('./routes/skill-page.tsx')), 'SkillPage'),
});

const familyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families/$id',
  loader: ({ context: { queryClient } }) => ({ ready: fetchIndexAhead(queryClient) }),
  component: lazyRouteComponent(() => withRoom('family', import('./routes/family-page.tsx')), 'FamilyPage'),
});

/**
 * The app's pages. Addresses are read and written in contract/ alone. Somebody who asks for another one sees first that what was pressed
 * answers, in a frame of its own.
 */
export function makeRouter(queryClient: QueryClient, { frame = AppFrame, ...own }: Surroundings = {}) {
  const router = createRouter({
    ...own,
    routeTree: rootRoute
      .update({ component: frame })
      .addChildren([
        homeRoute,
        roleRoute,
        compareRoute,
        mapRoute,
        routesRoute,
        skillsRoute,
        skillRoute,
        familyRoute,
      ]),
    context: { queryClient },
    basepath: pageSettings.base,
    parseSearch: parseQueryString,
    stringifySearch: formatQueryString,
    defaultNotFoundComponent: lazyRouteComponent(
      () => withRoom('unknown', import('./not-found.tsx')),
      'NotFound',
    ),
    defaultErrorComponent: AppError,
    defaultPreload: false,
    scrollRestoration: true,
  });
  const { navigate } = router;
  router.navigate = async (options) => {
    await painted();
    return navigate(options);
  };
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
