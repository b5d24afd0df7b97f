import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('../embed/loader.ts', import.meta.url));
const NAME = 'embed.js';

/** The loader of host pages as one classic script without imports. */
async function buildLoader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: SOURCE, formats: ['iife'], name: 'ladderway', fileName: () => NAME },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = 'output' in result ? result.output : [];
  for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error('The loader for host pages was not built.');
}

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
