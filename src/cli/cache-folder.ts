import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Where compilations keep what they parsed: with the program's own modules, which are removed with it and lie in no repository; for a
 * program without such a folder, in the user's cache. Whoever can write there can change the program as well.
 */
export const CACHE_FOLDER = existsSync(MODULES)
  ? join(MODULES, '.cache', 'ladderway')
  : join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ladderway');
