import type { Locale } from '../messages/locales.ts';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { messagesPlugin } from './vite-messages.ts';

const SOURCE = fileURLToPath(new URL('../app/static-frame.tsx', import.meta.url));

/** Adds `frames/<language>.html` to the build: the frame of every page (header and all), drawn by the app's own components. */
export function framePlugin(): Plugin {
  return {
    name: 'ladderway-frame',
    apply: 'build',
    async generateBundle() {
      // Modules may listen to the window as soon as they are read; here, nothing ever happens to it.
      Object.assign(globalThis, { addEventListener: () => undefined });
      const { module } = await runnerImport<{ frames: ReadonlyMap<Locale, string> }>(SOURCE, {
        plugins: [messagesPlugin()],
      });
      for (const [locale, source] of module.frames)
        this.emitFile({ type: 'asset', fileName: `frames/${locale}.html`, source });
    },
  };
}
