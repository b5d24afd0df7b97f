import { resolve } from 'node:path';
import { BUILT_APP, BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { CliError, EXIT, type ExitCode } from './cli-error.ts';
import { compileCorpus, type Compiled } from './compile-corpus.ts';
import type { CliEffects, Closable } from './effects.ts';
import { listenNear, type ListenOptions } from './listen-near.ts';
import { reasonOf } from './reason-of.ts';
import { reloadChannel } from './reload-channel.ts';
import { reportErrors } from './report-errors.ts';
import { serveSite } from './serve-site.ts';

export interface ServeOptions extends ListenOptions {
  app?: string;
  watch: boolean;
}

/** `serve [DIR]`: compiles into a temporary folder and serves it with the app until the program is stopped. */
export async function serveCommand(
  effects: CliEffects,
  directory: string | null,
  options: ServeOptions,
): Promise<ExitCode> {
  const { files, cwd } = effects;
  const corpus = directory === null ? BUILT_IN_CORPUS : resolve(cwd, directory);
  const app = options.app === undefined ? BUILT_APP : resolve(cwd, options.app);
  if ((await files.kindOf(resolve(app, 'index.html'))) !== 'file') {
    throw new CliError(`There is no built app in ${app}; run "npm run build" first.`, EXIT.files);
  }

  const stopped = effects.untilStopped();
  const data = await files.makeTemporaryDirectory();
  const open: Closable[] = [];
  try {
    let { site } = await compileReported(effects, corpus, data);
    const reload = options.watch ? reloadChannel() : null;
    const server = await listenNear(
      effects,
      serveSite(app, data, () => site, reload),
      options,
    );
    open.push(server);
    const onCompiled = (compiled: Compiled) => {
      const isChanged = compiled.changed || JSON.stringify(compiled.site) !== JSON.stringify(site);
      site = compiled.site;
      if (isChanged) reload?.send();
    };
    if (reload) open.push(reload, effects.watch(corpus, keepCompiled(effects, corpus, data, onCompiled)));
    effects.stdout(`Ladderway is at ${server.url}/\n`);
    await stopped;
  } finally {
    for (const each of open.reverse()) await each.close();
    await files.remove(data);
  }
  return EXIT.fine;
}

async function compileReported(effects: CliEffects, corpus: string, data: string): Promise<Compiled> {
  const compiled = await compileCorpus(effects, corpus, data);
  reportErrors(effects, compiled.diagnostics);
  return compiled;
}

/** Compiles one time after another; a change that comes in between is compiled after. What cannot be read keeps the old bundle. */
function keepCompiled(
  effects: CliEffects,
  corpus: string,
  data: string,
  onCompiled: (compiled: Compiled) => void,
): () => void {
  let compiling: Promise<void> = Promise.resolve();
  return () => {
    compiling = compiling.then(async () => {
      try {
        onCompiled(await compileReported(effects, corpus, data));
      } catch (error) {
        effects.stderr(`ladderway: ${reasonOf(error)}\n`);
      }
    });
  };
}
