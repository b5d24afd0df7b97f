import { cacheName } from '#contract/kept-files.ts';
import { RELEASE_GLOBAL, type WorkerRelease } from '#contract/worker-release.ts';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { leftBehind, parseReleases, withRelease } from './kept-releases.ts';
import { keptVersion, olderVersions } from './older-versions.ts';
import { requestKind, type RequestKind } from './request-kind.ts';

declare const self: ServiceWorkerGlobalScope & Record<typeof RELEASE_GLOBAL, WorkerRelease>;

const release = self[RELEASE_GLOBAL];
const site = new URL('./', self.location.href);
const data = new URL('data/', site).href;
const [appCache, dataCache, pageCache] = (['app', 'data', 'pages'] as const).map((part) =>
  cacheName(site.pathname, part),
) as [string, string, string];
const note = new URL('kept-releases', site).href;

/** How long, in seconds, a slow host is waited for where there is something kept to show. */
const patience = 5;
const mostPages = 60;

const isHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('text/html') ?? false;
const missing = (): Response =>
  new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain;charset=utf-8' } });

/** Some hosts answer with a page where they have no file. That is neither code nor data. */
const noPages = {
  fetchDidSucceed: ({ response }: { response: Response }) =>
    Promise.resolve(isHtml(response) ? missing() : response),
};
const noErrors = { handlerDidError: () => Promise.resolve(Response.error()) };

const assets = new CacheFirst({ cacheName: appCache, plugins: [noPages, noErrors] });
const shell = new CacheFirst({ cacheName: appCache });

/** A file that cannot be had is shown as it was kept last. */
const lastVersion = async ({ request }: { request: Request }): Promise<Response> => {
  const cache = await caches.open(dataCache);
  const version = keptVersion(await pathsIn(cache, data), request.url.slice(data.length));
  return (version === null ? undefined : await cache.match(data + version)) ?? Response.error();
};

/** What was fetched last stands at the end. */
const forgetOldestPage = async (): Promise<void> => {
  const cache = await caches.open(pageCache);
  const pages = await cache.keys();
  if (pages.length > mostPages && pages[0]) await cache.delete(pages[0]);
};

const handlers = {
  asset: assets,
  file: new CacheFirst({ cacheName: dataCache, plugins: [noPages, { handlerDidError: lastVersion }] }),
  manifest: new NetworkFirst({
    cacheName: dataCache,
    networkTimeoutSeconds: patience,
    plugins: [noPages, noErrors],
  }),
  page: new NetworkFirst({
    cacheName: pageCache,
    networkTimeoutSeconds: patience,
    plugins: [
      // A page is the same for every query, which the app reads.
      { cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.split(/[?#]/, 1).join()) },
      { cacheDidUpdate: forgetOldestPage },
      {
        handlerDidError: async () =>
          (await (await caches.open(appCache)).match(new URL(release.shell, site))) ?? Response.error(),
      },
    ],
  }),
} satisfies Record<RequestKind, unknown>;

for (const [kind, handler] of Object.entries(handlers))
  registerRoute(
    ({ request: { method, url, mode } }) =>
      requestKind({ method, url, isPage: mode === 'navigate' }, site.href) === kind,
    handler,
  );

const pathsIn = async (cache: Cache, folder: string): Promise<string[]> =>
  (await cache.keys()).flatMap(({ url }) => (url.startsWith(folder) ? url.slice(folder.length) : []));

/** Keeps every file of this release; what is there already is not fetched. Rejects where one cannot be had. */
async function keepRelease(event: ExtendableEvent): Promise<void> {
  await Promise.all(
    release.files.map(async (file) => {
      const keep = file === release.shell ? shell : assets;
      const [response, done] = keep.handleAll({ event, request: new Request(new URL(file, site)) });
      if (!(await response).ok) throw new Error(`${file} is missing.`);
      await done;
    }),
  );
}

/** Removes what no tab can ask for any more. */
async function tidyUp(): Promise<void> {
  const cache = await caches.open(appCache);
  const noted = parseReleases((await (await cache.match(note))?.text()) ?? null);
  const releases = withRelease(noted, release.files);
  await cache.put(note, new Response(JSON.stringify(releases)));
  const kept = (await pathsIn(cache, site.href)).filter((path) => site.href + path !== note);
  for (const path of leftBehind(kept, releases)) await cache.delete(site.href + path);

  const files = await caches.open(dataCache);
  for (const path of olderVersions(await pathsIn(files, data))) await files.delete(data + path);
  // They name files of the release that they came with.
  await caches.delete(pageCache);
}

self.addEventListener('install', (event) => event.waitUntil(keepRelease(event)));
self.addEventListener('activate', (event) => event.waitUntil(tidyUp().then(() => self.clients.claim())));
self.addEventListener('message', ({ data: message }: ExtendableMessageEvent) => {
  const type = typeof message === 'object' && message !== null ? (message as { type?: unknown }).type : null;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
});
