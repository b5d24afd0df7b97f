import { test as base } from '@playwright/test';

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

/** Every test fails on an uncaught error, a dialog, or a word in the console that it did not allow. */
export const test = base.extend<Options & Guards>({
  allowedInConsole: [null, { option: true }],
  quiet: [
    async ({ page, allowedInConsole }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        const isLoud = message.type() === 'error' || message.type() === 'warning';
        if (isLoud && !allowedInConsole?.test(message.text()))
          noise.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
      page.on('dialog', (dialog) => {
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
