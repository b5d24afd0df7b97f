import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildScript } from './vite-script.ts';

const SOURCE = fileURLToPath(new URL('../embed/loader.ts', import.meta.url));
const NAME = 'embed.js';

/** The loader of host pages as one classic script without imports. */
const buildLoader = async (): Promise<string> => (await buildScript(SOURCE, 'ladderway')).code;

/** Adds `embed.js` to the build, beside `index.html`: its name never changes, so that host pages can name it. */
export function embedPlugin(): Plugin {
  return {
    name: 'ladderway-embed',
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_, response, next) => {
        buildLoader().then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await buildLoader() });
    },
  };
}
