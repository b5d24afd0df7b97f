import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { parseLexicon } from '#domain/skills/parse-lexicon.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { join } from 'node:path';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { CliError, EXIT } from './cli-error.ts';
import type { FileEffects } from './effects.ts';
import { readJson } from './read-json.ts';

const FILE = 'skills.json';

/**
 * The skills to look for: those that come with the program, and those of `skills.json` in the corpus where there is one. An entry of
 * the corpus replaces the built-in one with its id, and keeps a name or alias that a built-in entry has too. Faults in the corpus's
 * file are warnings (`skills-lexicon`); without the built-in lexicon nothing can be read.
 */
export async function readLexicon(
  files: FileEffects,
  directory: string | null,
): Promise<{ entries: SkillEntry[]; diagnostics: GraphDiagnostic[] }> {
  const builtIn = await readJson(files, join(BUILT_IN_CORPUS, FILE));
  if (!builtIn?.ok || !Array.isArray(builtIn.value)) {
    throw new CliError(
      `The built-in lexicon of skills cannot be read: ${builtIn?.ok === false ? builtIn.problem : FILE}`,
      EXIT.files,
    );
  }
  const ownFile = directory === null || directory === BUILT_IN_CORPUS ? null : join(directory, FILE);
  const own = ownFile === null ? null : await readJson(files, ownFile);
  // A test holds that the built-in file is free of faults; looking for them takes as long as to parse dozens of documents.
  const entries = builtIn.value as SkillEntry[];
  if (own === null) return { entries, diagnostics: [] };
  if (!own.ok) return { entries, diagnostics: [fault(own.problem)] };

  const alone = parseLexicon(own.value);
  if (!Array.isArray(own.value)) {
    return { entries, diagnostics: alone.problems.map(fault) };
  }
  const replaced = new Set(alone.entries.map(({ id }) => id));
  const kept = entries.filter(({ id }) => !replaced.has(id));
  const both = parseLexicon([...(own.value as unknown[]), ...kept]);
  return { entries: both.entries, diagnostics: both.problems.map(fault) };
}

function fault(problem: string): GraphDiagnostic {
  return {
    file: FILE,
    line: 1,
    column: 1,
    code: 'skills-lexicon',
    severity: 'warning',
    message: problem,
    hint: 'Each entry needs an id, a name and a category; see src/corpus/skills.json for examples.',
  };
}
