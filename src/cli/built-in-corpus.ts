import { fileURLToPath } from 'node:url';

/** The folder of the project, or of the package that was made of it: two up from the sources, and from the built program. */
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The role documents that come with the program; its lexicon of skills is also the base of every other corpus. */
export const BUILT_IN_CORPUS = root('src/corpus');

/** Where `npm run build` puts the app. */
export const BUILT_APP = root('dist');
