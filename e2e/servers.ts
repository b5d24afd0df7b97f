/** Where the end-to-end tests serve the production build: with the built-in corpus, and with the documents of e2e/corpus (the next port). */
export const builtInPort = Number(process.env['E2E_PORT'] ?? 4179);
export const ownCorpusPort = builtInPort + 1;

/** The folder of the built app; several builds can be tried side by side, each on ports of its own. */
export const builtApp = process.env['E2E_APP'] ?? 'dist';

export const ownCorpus = `http://localhost:${ownCorpusPort}`;
