import { WORKER_FILE } from '#contract/worker-release.ts';
import { type Locale, locales } from '#messages/locales.ts';
import * as v from 'valibot';
import { join } from 'node:path';
import { CliError, EXIT } from '../cli-error.ts';
import type { FileEffects } from '../effects.ts';
import { readJson } from '../read-json.ts';

type EmbedParts = Readonly<
  Record<'start' | 'graph' | 'list' | 'map' | 'compare' | 'routes', readonly string[]>
>;

/** The parts of the built app that a page names. Paths are relative to the app's folder. */
export interface BuiltApp {
  /** The script that starts the app, and what it needs at once: each after what it imports itself. */
  entry: string;
  entryImports: readonly string[];
  /** What a role's page needs beside the entry, and beside that where it shows the graph, and where it shows the list. */
  rolePage: readonly string[];
  roleGraph: readonly string[];
  roleList: readonly string[];
  /** In each language, what a page in a frame of another site needs beside the entry, and beside that what it shows there. */
  embed: Readonly<Record<Locale, EmbedParts>>;
  /** The app's style sheets, in order. */
  styles: readonly string[];
  /** The style sheet of prerendered pages, with `url(…)` relative to `assets/`. */
  pageStyle: string;
  /** The file of the font's Latin letters. */
  font: string | null;
  /** The frame of every page in each language of the interface; FRAME_SLOT is where a page goes. */
  frames: Readonly<Record<Locale, string>>;
  /** What says the first view of a page in each language. */
  messages: Readonly<Record<Locale, readonly string[]>>;
  /** The worker that reads how numbers are written; null where the build has none. */
  formatReader: string | null;
  /** The service worker, without what a site has it keep. */
  worker: string;
}

export const FRAME_SLOT = '<i data-page=""></i>';

const BuildSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    src: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
type Build = v.InferOutput<typeof BuildSchema>;

const ENTRY = 'index.html';
/** What the entry fetches where a page was prerendered. */
const TAKE_OVER = 'src/app/hand-over.tsx';
const EMBED = 'src/app/embedded/show-embed.tsx';
const FORMAT_READER = 'src/app/format-reader.ts';
const ROLE_PAGE = ['src/features/role/role-panel.tsx'];
const ROLE_GRAPH = ['src/features/explore/role-graph.tsx'];
const FIRST_SAID = ['catalogue', 'role', 'fact'];
const ROLE_LIST = ['src/features/explore/role-list.tsx'];

/** Reads what the build left in `directory`. Rejects with a CliError where there is no built app. */
export async function readBuiltApp(files: FileEffects, directory: string): Promise<BuiltApp> {
  const manifest = await readJson(files, join(directory, '.vite/manifest.json'));
  const build = v.safeParse(BuildSchema, manifest?.ok === true ? manifest.value : null);
  if (!build.success || build.output[ENTRY] === undefined) {
    throw new CliError(`There is no built app in ${directory}; run "npm run build" first.`, EXIT.files);
  }
  const chunks = build.output;
  const readText = async (name: string): Promise<string> =>
    new TextDecoder().decode(await files.readFile(join(directory, name)));
  const entryChunks = chunksOf(chunks, [ENTRY, TAKE_OVER]);
  const roleChunks = chunksOf(chunks, ROLE_PAGE, entryChunks);
  const all = [...entryChunks, ...roleChunks];
  const graphChunks = chunksOf(chunks, ROLE_GRAPH, all);
  const filesOf = filesIn(chunks);
  return {
    entry: chunks[ENTRY]?.file ?? '',
    entryImports: filesOf(entryChunks.filter((name) => name !== ENTRY)),
    rolePage: filesOf(roleChunks),
    roleGraph: filesOf(graphChunks),
    roleList: filesOf(chunksOf(chunks, ROLE_LIST, all)),
    embed: await inEach((locale) => Promise.resolve(embedParts(chunks, locale))),
    styles: [...new Set([...all, ...graphChunks].flatMap((name) => chunks[name]?.css ?? []))],
    pageStyle: await readText(chunks['src/app/page.css']?.file ?? 'page.css'),
    font: Object.values(chunks).find(({ file }) => file.includes('inter-latin-wght-normal'))?.file ?? null,
    frames: await inEach((locale) => readText(`frames/${locale}.html`)),
    messages: await inEach((locale) => Promise.resolve(filesOf(said(locale, FIRST_SAID)))),
    formatReader: chunks[FORMAT_READER]?.file ?? null,
    worker: await readText(WORKER_FILE),
  };
}

const said = (locale: Locale, names: readonly string[]) =>
  names.map((name) => `src/messages/${locale}/${name}.ts`);

function embedParts(build: Build, locale: Locale): EmbedParts {
  const start = chunksOf(build, [ENTRY, EMBED, ...said(locale, ['catalogue', 'embed'])]);
  const besides = (names: readonly string[], messages: readonly string[]) =>
    filesIn(build)(chunksOf(build, [...names, ...said(locale, messages)], start));
  return {
    start: filesIn(build)(start.filter((name) => name !== ENTRY)),
    graph: besides(ROLE_GRAPH, []),
    list: besides(ROLE_LIST, ['role']),
    map: besides(['src/app/routes/map-page.tsx'], ['map']),
    compare: besides(['src/app/routes/compare-page.tsx'], ['compare', 'fact']),
    routes: besides(['src/app/routes/routes-page.tsx'], ['routes', 'fact']),
  };
}

const filesIn = (build: Build) => (names: readonly string[]) =>
  names.flatMap((name) => build[name]?.file ?? []);

const inEach = async <T>(read: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> =>
  Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await read(locale)] as const)),
  ) as Record<Locale, T>;

/** Some chunks that the build has, and all that they import at once, each after its own imports; without those `known`. */
function chunksOf(build: Build, names: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(known);
  const inOrder: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name) || !Object.hasOwn(build, name)) return;
    seen.add(name);
    build[name]?.imports.forEach(visit);
    inOrder.push(name);
  };
  names.forEach(visit);
  return inOrder;
}
