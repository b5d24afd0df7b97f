import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compileCorpus } from './compile-corpus.ts';
import { nodeEffects } from './node-effects.ts';
import { reasonOf } from './reason-of.ts';
import { reportErrors } from './report-errors.ts';
import { serveData } from './serve-data.ts';

/**
 * For `npm run dev`: compiles the corpus in `directory` into `out` (both relative to Vite's root) when the server starts and after each
 * change, and then reloads open pages. The bundle is served below `/data/`.
 */
export function corpusPlugin(directory: string, out: string): Plugin {
  return {
    name: 'ladderway-corpus',
    apply: 'serve',
    async configureServer(server) {
      const { root } = server.config;
      const effects = nodeEffects(root);
      const compile = async (): Promise<boolean> => {
        const compiled = await compileCorpus(effects, resolve(root, directory), resolve(root, out));
        reportErrors(effects, compiled.diagnostics);
        return compiled.changed;
      };
      await compile();
      // Vite answers what is missing with the page; the app must see that a file of the bundle is missing.
      server.middlewares.use('/data', serveData(resolve(root, out)));
      const watcher = effects.watch(resolve(root, directory), () => void recompile(server, compile));
      server.httpServer?.on('close', () => void watcher.close());
    },
  };
}

async function recompile(server: ViteDevServer, compile: () => Promise<boolean>): Promise<void> {
  try {
    if (await compile()) server.ws.send({ type: 'full-reload' });
  } catch (error) {
    server.config.logger.error(reasonOf(error));
  }
}
