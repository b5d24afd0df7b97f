/** Where the end-to-end tests serve the production build: with the built-in corpus, and with the documents of e2e/corpus. */
export const builtInPort = 4179;
export const ownCorpusPort = 4180;

export const ownCorpus = `http://localhost:${ownCorpusPort}`;
