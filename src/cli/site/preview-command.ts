import { resolve } from 'node:path';
import { BUILT_IN_CORPUS } from '../built-in-corpus.ts';
import { EXIT, type ExitCode } from '../cli-error.ts';
import type { CliEffects } from '../effects.ts';
import { listenNear, type ListenOptions } from '../listen-near.ts';
import { reportErrors } from '../report-errors.ts';
import { makeSite, type SiteOptions } from './make-site.ts';
import { serveFolder } from './serve-folder.ts';

/** `preview [DIR]`: writes the site into a temporary folder and serves it, with its headers, until the program is stopped. */
export async function previewCommand(
  effects: CliEffects,
  directory: string | null,
  options: ListenOptions & SiteOptions,
): Promise<ExitCode> {
  const corpus = directory === null ? BUILT_IN_CORPUS : resolve(effects.cwd, directory);
  const stopped = effects.untilStopped();
  const out = await effects.files.makeTemporaryDirectory();
  try {
    const made = await makeSite(effects, corpus, out, options);
    reportErrors(effects, made.diagnostics);
    const server = await listenNear(effects, serveFolder(out, made), options);
    effects.stdout(`${made.frame.settings.name} is at ${server.url}${made.frame.settings.base}\n`);
    await stopped;
    await server.close();
  } finally {
    await effects.files.remove(out);
  }
  return EXIT.fine;
}
