import { fileURLToPath } from 'node:url';

/** The role documents that come with the program; its lexicon of skills is also the base of every other corpus. */
export const BUILT_IN_CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** Where `npm run build` puts the app. */
export const BUILT_APP = fileURLToPath(new URL('../../dist', import.meta.url));
