import { type EmbedReport, type EmbedRequest, readRequest, toMessage } from '#contract/embed-messages.ts';
import { parentOrigin } from '#contract/parent-origin.ts';

/** The way between an embed and the page around it. */
export interface HostChannel {
  report: (message: EmbedReport) => void;
}

/** Opens the way; `onRequest` is called for each request that counts. Where the embed is a page of its own there is nobody to talk to. */
export function openHostChannel(onRequest: (request: EmbedRequest) => void): HostChannel {
  const host = window.parent;
  if (host === window) return { report: () => undefined };
  let origin = parentOrigin(
    'ancestorOrigins' in location ? location.ancestorOrigins : undefined,
    document.referrer,
    location.origin,
  );
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = readRequest(event, { window: host, origin });
    if (request === null) return;
    origin ??= event.origin;
    onRequest(request);
  });
  return {
    // A page without an origin of its own can only be reached by naming none.
    report: (message) =>
      host.postMessage(toMessage(message), origin === null || origin === 'null' ? '*' : origin),
  };
}
