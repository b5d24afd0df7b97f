import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { refuse } from './refuse.ts';
import { FOR_EVER } from './site/site-headers.ts';

const HASHED = /^\/((index|search|health)\.[0-9a-f]{10}\.json|roles\/[0-9a-f]{10}\/[^/]+\.json)$/;

/** Serves a bundle that may change at any time; paths start at its folder. What carries a hash may be kept for ever. */
export function serveData(directory: string): (request: IncomingMessage, response: ServerResponse) => void {
  return sirv(directory, {
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: (_, response) => refuse(response, 404, 'Not found'),
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', HASHED.test(path) ? FOR_EVER : 'no-cache'),
  });
}
