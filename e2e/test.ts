import { type ConsoleMessage, test as base } from '@playwright/test';

interface Options {
  /** What a test that breaks something on purpose lets the browser say in its console. */
  allowedInConsole: RegExp | null;
}

interface Guards {
  quiet: undefined;
}

/** The browser's own note of a request that failed; our code adds none. */
export const failedRequest = /^Failed to load resource/;

/** For tests of what moves: everything glides, as it does for those who have not asked for less motion. */
export const withMotion = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** What no test may allow: a breach of the content policy, whatever it was about. */
const breach = /content security policy|trusted ?types?/i;

/** The machine itself, which plays every host of these tests, and what a page makes itself. */
const isOwn = (address: string): boolean =>
  /^(data|blob|about|chrome-error|file):/.test(address) ||
  /^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address);

/**
 * Every test fails on an uncaught error, a dialog, or a word in the console that it did not allow; and on a breach of the content policy or a
 * request to anybody else, which it cannot allow.
 */
export const test = base.extend<Options & Guards>({
  allowedInConsole: [null, { option: true }],
  quiet: [
    async ({ context, allowedInConsole }, use) => {
      const noise: string[] = [];
      context.on('request', (request) => {
        if (!isOwn(request.url())) noise.push(`asked another host: ${request.url()}`);
      });
      await context.exposeBinding('tellBreach', (_, words: string) => noise.push(`content policy: ${words}`));
      await context.addInitScript(() => {
        // Also those that a policy only reports, and those of what is in no document any more.
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          (window as unknown as { tellBreach: (words: string) => void }).tellBreach(
            `${effectiveDirective} ${blockedURI}`,
          ),
        );
      });
      const hear = (message: ConsoleMessage) => {
        const isLoud = message.type() === 'error' || message.type() === 'warning';
        const isAllowed = allowedInConsole?.test(message.text()) && !breach.test(message.text());
        if (isLoud && !isAllowed) noise.push(`${message.type()}: ${message.text()}`);
      };
      // Of every page of the test, with their frames and workers.
      context.on('console', hear);
      context.on('serviceworker', (worker) => worker.on('console', hear));
      context.on('weberror', (error) => noise.push(`uncaught: ${error.error().message}`));
      context.on('dialog', (dialog) => {
        noise.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use(undefined);
      base.expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
