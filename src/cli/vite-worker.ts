import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { WORKER_FILE } from '../contract/worker-release.ts';
import { buildScript } from './vite-script.ts';

const SOURCE = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));
const LICENCES = 'licences.md';

/** Adds the service worker to the build; `ladderway site` completes it by what the site publishes. The dev server has none. */
export function workerPlugin(): Plugin {
  return {
    name: 'ladderway-worker',
    apply: 'build',
    generateBundle: {
      // When the licences of the app itself are there.
      order: 'post',
      async handler(_, bundle) {
        const { code, licences } = await buildScript(SOURCE, 'worker');
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source: code });
        const known = bundle[LICENCES];
        if (known?.type !== 'asset') throw new Error(`The build wrote no ${LICENCES}.`);
        known.source = `${String(known.source)}\n${licences}`;
      },
    },
  };
}
