import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * How the command line is built into `folder`: as JavaScript that needs Node and nothing else. What it reads lies as it does in the
 * project, two folders up: the built app in `dist`, the roles and the lexicon that come with it in `src/corpus`.
 */
export function programBuild(folder: string): InlineConfig {
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20.19',
      // Whoever passes the program on passes these packages on too.
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        // A thread starts from a file of its own (start-thread.ts).
        input: { bin: source('./bin.ts'), 'crew-thread': source('./crew-thread.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}
