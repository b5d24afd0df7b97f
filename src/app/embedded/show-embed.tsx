import type { EmbedLook } from '#contract/embed-look.ts';
import { embedErrors, type EmbedReport, type EmbedRequest } from '#contract/embed-messages.ts';
import { parseEmbedPage } from '#contract/embed-page.ts';
import { parseEmbedQuery, viewQueryOf } from '#contract/embed-query.ts';
import {
  formatQueryString,
  formatRoleQuery,
  parseQueryString,
  parseRoleQuery,
  text,
} from '#contract/view-url.ts';
import { makeQueryClient } from '#data/query-client.ts';
import { localeOf } from '#messages/locales.ts';
import { spokenLocale } from '#messages/spoken.ts';
import type { Embedding } from '#ui/embedding.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { localeAtFirst, showLocale } from '../locale.ts';
import { openRoot } from '../open-root.ts';
import { makeRouter } from '../router.tsx';
import { applyLook } from './apply-look.ts';
import { EmbedFrame, EmbedSettingContext } from './embed-frame.tsx';
import { openHostChannel } from './host-channel.ts';
import { pagePath } from './page-path.ts';
import { Spoken } from '../spoken.tsx';
import { Strut } from './strut.tsx';

/** An address that no page has, for a page that can't be embedded. */
const nowhere = 'embed';

/**
 * Shows the page of an `/embed/…` address in a container. The page lives at its own address in a history of its own: its links lead to full
 * pages, the host's Back button stays the host's, and a frame that may not touch its history works all the same. It is drawn once its
 * language is `spoken`.
 */
export async function showEmbed(container: HTMLElement, base: string, spoken: Promise<void>): Promise<void> {
  const rawQuery = parseQueryString(location.search);
  const query = parseEmbedQuery(rawQuery);
  document.documentElement.dataset['embedded'] = query.background;
  const path = location.pathname.slice(`${base}embed/`.length) + formatQueryString(viewQueryOf(rawQuery));
  const history = createMemoryHistory({
    initialEntries: [base + (parseEmbedPage(path) === null ? nowhere : path)],
  });
  const router = makeRouter(makeQueryClient(), { history, frame: EmbedFrame });
  const queryClient = router.options.context.queryClient;

  let look: EmbedLook = query;
  let shownRole: string | null | undefined;
  let height = 0;

  const roleShown = (): string | null => {
    const { publicHref, search } = router.latestLocation;
    const page = parseEmbedPage(pagePath(router, publicHref));
    if (page?.page === 'role') return page.roles[0] ?? null;
    return page?.page === 'map' ? text(search, 'role') || null : null;
  };
  const showRole = (role: string) => {
    if (role === roleShown()) return;
    shownRole = role;
    const { pathname, search } = router.latestLocation;
    const isMap = parseEmbedPage(pagePath(router, pathname))?.page === 'map';
    void (isMap
      ? router.navigate({ to: '/map', search: { ...search, role }, replace: true })
      : router.navigate({
          to: '/roles/$id',
          params: { id: role },
          search: formatRoleQuery({ ...parseRoleQuery(search), opened: [], move: null }),
          replace: true,
        }));
  };
  const onRequest = (request: EmbedRequest) => {
    const { theme = look.theme, accent = look.accent, locale = look.locale, role } = request;
    look = { theme, accent, locale };
    applyLook(look);
    // A language that is given back leaves the choice to the site and the browser again.
    const spoken = localeOf(locale) ?? localeAtFirst('');
    if (spoken !== spokenLocale()) void showLocale(spoken).catch(() => undefined);
    if (role !== undefined) showRole(role);
    if (height > 0) report({ type: 'height', height });
  };
  const { report } = openHostChannel(onRequest);

  const embedding: Embedding = {
    panel: query.panel,
    locale: query.locale,
    strut: (drawn) => <Strut drawn={drawn} />,
    open: (address) => {
      const page = parseEmbedPage(pagePath(router, address));
      if (query.links === 'host' && page !== null) report({ type: 'navigate', ...page });
      else window.open(address, '_blank', 'noopener');
    },
    onProblem: (problem) => {
      const code = embedErrors.find((each) => each === problem);
      if (code !== undefined) report({ type: 'error', code });
    },
  };
  const onHeight = (next: number) => {
    height = next;
    report({ type: 'height', height });
  };
  router.subscribe('onResolved', () => {
    const role = roleShown();
    if (shownRole !== undefined && role !== null && role !== shownRole) report({ type: 'select', role });
    shownRole = role;
  });

  applyLook(look);
  await spoken;
  openRoot(container).render(
    <StrictMode>
      <Spoken>
        <QueryClientProvider client={queryClient}>
          <EmbedSettingContext value={{ embedding, onHeight }}>
            <RouterProvider router={router} />
          </EmbedSettingContext>
        </QueryClientProvider>
      </Spoken>
    </StrictMode>,
  );
  report({ type: 'ready' } satisfies EmbedReport);
}
