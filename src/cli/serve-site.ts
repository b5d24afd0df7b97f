import type { SiteSettings } from '#contract/site-file.ts';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { refuse } from './refuse.ts';
import { withReloadScript, type ReloadChannel } from './reload-channel.ts';
import { serveData } from './serve-data.ts';
import { appPage, appPolicy } from './site/app-page.ts';
import { ownerStyle } from './site/owner-style.ts';
import { pageSettings } from './site/page-settings.ts';
import { FOR_EVER, siteHeaders } from './site/site-headers.ts';

const DATA = '/data/';

/**
 * Serves the built app in `app` with the bundle in `data` below `/data/`. A page that the app makes itself (a navigation to a path
 * without a file) gets index.html; whatever else is missing is a 404. `site` gives the owner's settings as they are now. With `reload`,
 * index.html listens for new bundles.
 */
export function serveSite(
  app: string,
  data: string,
  site: () => SiteSettings,
  reload: ReloadChannel | null,
): RequestListener {
  const sendData = serveData(data);
  const sendApp = sirv(app, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_EVER : 'no-cache'),
  });

  async function sendPage(response: ServerResponse): Promise<void> {
    const { accent } = site();
    const settings = pageSettings({ ...site(), logo: null }, '/');
    const html = appPage(await readFile(join(app, 'index.html'), 'utf8'), settings, ownerStyle(accent));
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(reload ? withReloadScript(html) : html);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const headers = siteHeaders(path?.slice(1) ?? '', appPolicy(ownerStyle(site().accent)), site().frames);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Method not allowed');
    else if (path === null) refuse(response, 400, 'Bad request');
    else if (path === '/' || path === '/index.html') await sendPage(response);
    else if (path.startsWith(DATA)) {
      request.url = encodeURI(path.slice(DATA.length - 1));
      sendData(request, response);
    } else if (!reload?.answer(path, request, response)) {
      const hasFile = await new Promise<boolean>((resolve) => {
        response.on('close', () => resolve(true));
        sendApp(request, response, () => resolve(false));
      });
      if (!hasFile && isNavigation(request, path)) await sendPage(response);
      else if (!hasFile) refuse(response, 404, 'Not found');
    }
  }

  return (request, response) => {
    answer(request, response).catch(() => refuse(response, 500, 'This could not be read'));
  };
}

/** The decoded path, or null for one that is malformed or tries to leave its folder. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1).join());
    const isPlain = path.startsWith('/') && !/[\\\0]/.test(path) && !path.split('/').includes('..');
    return isPlain ? path : null;
  } catch {
    return null;
  }
}

function isNavigation(request: IncomingMessage, path: string): boolean {
  const isFile = path.slice(path.lastIndexOf('/')).includes('.') || path.startsWith('/assets/');
  return !isFile && (request.headers.accept ?? '').includes('text/html');
}
