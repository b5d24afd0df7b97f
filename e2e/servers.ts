/**
 * Where the end-to-end tests serve the production build: with the built-in corpus, and with the documents of e2e/corpus (the next port). The
 * port after that has a careers site that embeds the first.
 */
export const builtInPort = Number(process.env['E2E_PORT'] ?? 4179);
export const ownCorpusPort = builtInPort + 1;
export const careersPort = builtInPort + 2;

/** The folder of the built app; several builds can be tried side by side, each on ports of its own. */
export const builtApp = process.env['E2E_APP'] ?? 'dist';

export const builtIn = `http://localhost:${builtInPort}`;
export const ownCorpus = `http://localhost:${ownCorpusPort}`;

/** Another site than the app's, not just another origin. */
export const careers = `http://127.0.0.1:${careersPort}`;

/** A prerendered site of the built-in corpus, below a path of its host, as a static host serves it. */
export const siteBase = '/careers/ladders/';
export const sitePort = builtInPort + 7;
export const site = `http://localhost:${sitePort}${siteBase}`;
