// Sizes of what a visitor loads, after gzip. Chunks are found through Vite's manifest, so that one that is split off still counts.
import { readFileSync } from 'node:fs';

/** @typedef {{ file: string, imports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files of some chunks and of all that they import statically. @param {string[]} names @returns {string[]} */
function filesOf(names) {
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no chunk "${name}".`);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...seen].map((name) => `dist/${manifest[name]?.file}`);
}

const entry = ['index.html', 'src/messages/en/catalogue.ts'];
const graph = ['src/features/explore/role-graph.tsx'];
const first = [...entry, ...graph];
/** What chunks bring beside others, by default those of the first view. @param {string[]} names */
const besides = (names, others = first) => filesOf(names).filter((file) => !filesOf(others).includes(file));

export default [
  {
    name: 'initial JavaScript (entry, graph and their messages)',
    path: filesOf(first),
    limit: '200 kB',
    gzip: true,
  },
  {
    name: 'of it the entry and its messages',
    path: filesOf(entry),
    limit: '140 kB',
    gzip: true,
  },
  {
    name: 'of it the graph',
    path: besides(graph, entry),
    limit: '63 kB',
    gzip: true,
  },
  {
    name: 'search, fetched when first used',
    path: besides(['src/app/site-search.tsx', 'src/data/build-search-index.ts']),
    limit: '55 kB',
    gzip: true,
  },
  {
    name: 'map, fetched when opened',
    path: besides(['src/app/routes/map-page.tsx']),
    limit: '74 kB',
    gzip: true,
  },
  {
    name: 'style sheets',
    path: ['dist/assets/*.css', '!dist/assets/page-*.css'],
    limit: '14 kB',
    gzip: true,
  },
  {
    name: 'what every prerendered page holds: style sheet and frame (a test holds that the rest of a role stays below 21 kB)',
    path: ['dist/assets/page-*.css', 'dist/frames/en.html'],
    limit: '9 kB',
    gzip: true,
  },
  {
    name: 'embed, beside the entry and the graph: less than the details that the app shows at first and an embed does not',
    path: besides(['src/app/embedded/show-embed.tsx']),
    limit: '6 kB',
    gzip: true,
  },
  { name: 'loader of host pages', path: 'dist/embed.js', limit: '3 kB', gzip: true },
  { name: 'index of the built-in corpus', path: 'dist/data/index.*.json', limit: '24 kB', gzip: true },
];
