import { resolve } from 'node:path';
import { BUILT_APP, BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { CliError, EXIT, type ExitCode } from './cli-error.ts';
import { compileCorpus } from './compile-corpus.ts';
import type { CliEffects, Closable } from './effects.ts';
import { reasonOf } from './reason-of.ts';
import { reloadChannel } from './reload-channel.ts';
import { reportErrors } from './report-errors.ts';
import { serveSite } from './serve-site.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/** Options of `serve`; without a port the first free one from 4173 on is taken. */
export interface ServeOptions {
  port?: number;
  host: string;
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
    reportErrors(effects, (await compileCorpus(effects, corpus, data)).diagnostics);
    const reload = options.watch ? reloadChannel() : null;
    const server = await listenNear(effects, serveSite(app, data, reload), options);
    open.push(server);
    if (reload) open.push(reload, effects.watch(corpus, keepCompiled(effects, corpus, data, reload.send)));
    effects.stdout(`Ladderway is at http://${urlHost(options.host)}:${server.port}/\n`);
    await stopped;
  } finally {
    for (const each of open.reverse()) await each.close();
    await files.remove(data);
  }
  return EXIT.fine;
}

/** Compiles one time after another; a change that comes in between is compiled after. What cannot be read keeps the old bundle. */
function keepCompiled(effects: CliEffects, corpus: string, data: string, send: () => void): () => void {
  let compiling: Promise<void> = Promise.resolve();
  return () => {
    compiling = compiling.then(async () => {
      try {
        const compiled = await compileCorpus(effects, corpus, data);
        reportErrors(effects, compiled.diagnostics);
        if (compiled.changed) send();
      } catch (error) {
        effects.stderr(`ladderway: ${reasonOf(error)}\n`);
      }
    });
  };
}

async function listenNear(
  effects: CliEffects,
  listener: Parameters<CliEffects['listen']>[0],
  { host, port }: ServeOptions,
): Promise<Closable & { port: number }> {
  const last = port ?? FIRST_PORT + PORTS_TO_TRY - 1;
  for (let candidate = port ?? FIRST_PORT; ; candidate++) {
    try {
      return await effects.listen(listener, host, candidate);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && candidate < last) continue;
      const reason = isTaken ? 'it is taken' : reasonOf(error);
      throw new CliError(`Cannot listen on ${host}, port ${candidate}: ${reason}.`, EXIT.files);
    }
  }
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
