import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { refuse } from '../refuse.ts';
import type { MadeSite } from './make-site.ts';
import { siteHeaders } from './site-headers.ts';

/** Serves a written site as a static host does: a folder by its index.html, what is missing by 404.html, all with the site's headers. */
export function serveFolder(
  directory: string,
  { frame, frames }: Pick<MadeSite, 'frame' | 'frames'>,
): RequestListener {
  const { base } = frame.settings;
  const send = sirv(directory, { dev: true, etag: true });

  const sendMissing = async (response: ServerResponse): Promise<void> => {
    const html = await readFile(join(directory, '404.html'));
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { url = '/' } = request;
    const path = url.startsWith(base) ? url.slice(base.length).split(/[?#]/, 1).join() : '';
    for (const [name, value] of Object.entries(siteHeaders(path, frame.policy, frames)))
      response.setHeader(name, value);
    // No page in the place of code or data.
    const isFile = /^(assets|data)\//.test(path);
    const missing = () => {
      if (isFile) refuse(response, 404, 'Not found');
      else void sendMissing(response).catch(() => refuse(response, 404, 'Not found'));
    };
    request.url = url.slice(base.length - 1);
    if (url.startsWith(base)) send(request, response, missing);
    else missing();
  };
  return answer;
}
