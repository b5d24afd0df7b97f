import { dirname, join } from 'node:path';
import type { FileEffects } from '../effects.ts';

/** A folder that gets the files of a site, in which other files may lie. Paths are relative to it, with `/`. */
export interface SiteFolder {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Keeps a file that an earlier run wrote, if it still stands there; false where it has to be written. */
  keep(path: string): Promise<boolean>;
  /** Removes files that an earlier run wrote and this one did not, and notes what was written. */
  finish(): Promise<void>;
}

/** Lists what was written, one path a line, so that the next run can tell its own files from others. */
const NOTE = '.ladderway-site';

export async function openSiteFolder(files: FileEffects, directory: string): Promise<SiteFolder> {
  const notePath = join(directory, NOTE);
  const noted = await files.readFile(notePath).then(
    (bytes) => new TextDecoder().decode(bytes).split('\n'),
    () => [],
  );
  const earlier = new Set(noted);
  const written = new Set<string>();
  const made = new Set<string>();
  return {
    write: async (path, content) => {
      const target = join(directory, path);
      const folder = dirname(target);
      if (!made.has(folder)) await files.makeDirectory(folder);
      made.add(folder);
      await files.writeFile(target, content);
      written.add(path);
    },
    keep: async (path) => {
      const isThere = earlier.has(path) && (await files.kindOf(join(directory, path))) === 'file';
      if (isThere) written.add(path);
      return isThere;
    },
    finish: async () => {
      await files.writeFile(notePath, [...written].join('\n'));
      for (const path of noted) {
        if (isBelow(path) && !written.has(path)) await files.remove(join(directory, path));
      }
    },
  };
}

/** The note may have been changed: nothing outside the folder is ever removed. */
const isBelow = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
