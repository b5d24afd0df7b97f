import type { ServerResponse } from 'node:http';

/** Answers with an error, or breaks off an answer that has begun. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.destroy();
  else
    response
      .writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
      .end(text + '\n');
}
