import { resolve } from 'node:path';
import { EXIT, type ExitCode } from './cli-error.ts';
import { compileCorpus } from './compile-corpus.ts';
import type { CliEffects } from './effects.ts';
import { amount, countSeverities, hasErrors, printable } from './format-diagnostic.ts';
import { reportErrors } from './report-errors.ts';

/** `compile DIR --out DIR [--name NAME]`: writes the bundle. Errors in documents are reported; the rest is written all the same. */
export async function compileCommand(
  effects: CliEffects,
  directory: string,
  { out, name }: { out: string; name?: string },
): Promise<ExitCode> {
  const { manifest, diagnostics } = await compileCorpus(
    effects,
    resolve(effects.cwd, directory),
    resolve(effects.cwd, out),
    name ?? null,
  );
  reportErrors(effects, diagnostics);
  const { documents, roles, moves } = manifest.counts;
  effects.stdout(
    `Compiled ${printable(manifest.name)}: ${amount(documents, 'document')}, ${amount(roles, 'role')}, ` +
      `${amount(moves, 'move')}; ${countSeverities(diagnostics)}.\n`,
  );
  return hasErrors(diagnostics) ? EXIT.documents : EXIT.fine;
}
