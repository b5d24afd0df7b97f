import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { english } from '#messages/english.ts';
import { resolve } from 'node:path';
import { EXIT, type ExitCode } from './cli-error.ts';
import { describeDocument } from './describe-document.ts';
import type { CliEffects } from './effects.ts';
import { formatDiagnostic, hasErrors, printable } from './format-diagnostic.ts';
import { readDocument } from './read-document.ts';
import { readLexicon } from './read-lexicon.ts';
import { reasonOf } from './reason-of.ts';

/**
 * `parse FILE... [--json]`: prints each document as read. A file that cannot be read is reported, the others are printed all the
 * same; documents carry the file names as given.
 */
export async function parseCommand(
  effects: CliEffects,
  names: readonly string[],
  { json = false }: { json?: boolean },
): Promise<ExitCode> {
  const { entries } = await readLexicon(effects.files, null);
  const skills = buildSkillFinder(entries);
  const documents: RoleDocument[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const name of names) {
    const bytes = await effects.files.readFile(resolve(effects.cwd, name)).catch(reasonOf);
    if (typeof bytes === 'string') {
      exitCode = EXIT.files;
      effects.stderr(`${printable(name)} cannot be read: ${printable(bytes)}\n`);
    } else documents.push(readDocument(name, bytes, skills));
  }

  if (json) effects.stdout(JSON.stringify(documents.map(withReason), null, 2) + '\n');
  for (const document of documents) {
    if (!json) effects.stdout(describeDocument(document));
    for (const diagnostic of document.diagnostics) {
      effects.stderr(formatDiagnostic({ ...diagnostic, file: document.file }));
    }
    if (exitCode === EXIT.fine && hasErrors(document.diagnostics)) exitCode = EXIT.documents;
  }
  return exitCode;
}

/** Programs read what a level was read from; people who look at their output, a sentence. */
const withReason = ({ level, ...document }: RoleDocument) => ({
  ...document,
  level: { ...level, reason: sayLevelReason(level, english) },
});
