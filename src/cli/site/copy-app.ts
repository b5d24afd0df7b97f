import { WORKER_FILE } from '#contract/worker-release.ts';
import { join } from 'node:path';
import type { FileEffects } from '../effects.ts';
import type { SiteFolder } from './site-folder.ts';

/** What the build leaves for the compiler, or what every site has its own of. */
const LEFT_OUT = new Set(['.vite', 'data', 'index.html', 'frames', 'drawing', WORKER_FILE]);

/** Copies the built app into a site: its scripts, style sheets, fonts and pictures. Returns their paths. */
export async function copyApp(files: FileEffects, app: string, folder: SiteFolder): Promise<string[]> {
  const copied: string[] = [];
  const copy = async (below: string): Promise<void> => {
    for (const { name, kind } of await files.list(join(app, below))) {
      const path = below === '' ? name : `${below}/${name}`;
      if (LEFT_OUT.has(path)) continue;
      if (kind === 'directory') await copy(path);
      if (kind !== 'file') continue;
      await folder.write(path, await files.readFile(join(app, path)));
      copied.push(path);
    }
  };
  await copy('');
  return copied;
}
