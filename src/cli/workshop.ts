import type { BundleFolder } from './bundle-folder.ts';
import type { CompileCache } from './compile-cache.ts';
import type { Crew } from './crew.ts';
import type { Progress } from './progress.ts';

/** With whom and where a bundle is made. */
export interface Workshop {
  crew: Crew;
  cache: CompileCache;
  folder: BundleFolder;
  progress: Progress;
}
