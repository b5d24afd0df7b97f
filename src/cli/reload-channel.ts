import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Closable } from './effects.ts';

/** Tells open pages to load anew: the script that listens, and the stream it listens to. */
export interface ReloadChannel extends Closable {
  /** Answers a request for the script or the stream; false for any other path. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): boolean;
  /** Makes every open page reload. */
  send: () => void;
}

const SCRIPT_PATH = '/__reload.js';
const STREAM_PATH = '/__reload';
const SCRIPT = `new EventSource('${STREAM_PATH}').addEventListener('reload', () => location.reload());\n`;

/** Adds the script that listens to a page. */
export function withReloadScript(html: string): string {
  const tag = `<script type="module" src="${SCRIPT_PATH}"></script>`;
  const at = html.lastIndexOf('</body>');
  return at < 0 ? html + tag : html.slice(0, at) + tag + html.slice(at);
}

export function reloadChannel(): ReloadChannel {
  const pages = new Set<ServerResponse>();
  return {
    answer(path, request, response) {
      if (path === SCRIPT_PATH) {
        response
          .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' })
          .end(SCRIPT);
        return true;
      }
      if (path !== STREAM_PATH) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      pages.add(response);
      request.on('close', () => pages.delete(response));
      return true;
    },
    send() {
      for (const page of pages) page.write('event: reload\ndata: \n\n');
    },
    close() {
      for (const page of pages) page.end();
      return Promise.resolve();
    },
  };
}
