import { readTitlesFile } from '#contract/titles-file.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { NOTHING_SETTLED, type SettledNames } from '#domain/graph/settled-names.ts';
import { join } from 'node:path';
import type { FileEffects } from './effects.ts';
import { readPlacedJson, type Place } from './json-places.ts';
import { reasonOf } from './reason-of.ts';

const { file: FILE } = NOTHING_SETTLED;

/**
 * The names that `titles.json` in the corpus settles, with the place of each; nothing where there is no such file. What cannot be read of
 * it is a warning (`titles-file`), and the rest counts.
 */
export async function readTitles(
  files: FileEffects,
  directory: string,
): Promise<{ names: SettledNames; diagnostics: GraphDiagnostic[] }> {
  const path = join(directory, FILE);
  if ((await files.kindOf(path)) === null) return { names: NOTHING_SETTLED, diagnostics: [] };
  const bytes = await files.readFile(path).catch(reasonOf);
  if (typeof bytes === 'string') {
    return { names: NOTHING_SETTLED, diagnostics: [fault(bytes, { line: 1, column: 1 })] };
  }
  return parseTitles(new TextDecoder().decode(bytes));
}

function parseTitles(text: string): { names: SettledNames; diagnostics: GraphDiagnostic[] } {
  const json = readPlacedJson(text);
  if (!json.ok) return { names: NOTHING_SETTLED, diagnostics: [fault(json.problem, json.place)] };
  const { roles, distinct, faults } = readTitlesFile(json.value);
  const placed = (title: string, ...path: (string | number)[]) => ({
    text: title.trim(),
    ...json.placeOf(path),
  });
  return {
    names: {
      file: FILE,
      roles: roles.map(({ at, role }) => ({
        title: placed(role.title, 'roles', at, 'title'),
        id: role.id === undefined ? null : placed(role.id, 'roles', at, 'id'),
        aliases: (role.aliases ?? []).map((alias, of) => placed(alias, 'roles', at, 'aliases', of)),
      })),
      distinct: distinct.map(({ at, titles }) =>
        titles.map((title, of) => placed(title, 'distinct', at, of)),
      ),
    },
    diagnostics: faults.map(({ path, problem }) => fault(problem, json.placeOf(path))),
  };
}

function fault(problem: string, { line, column }: Place): GraphDiagnostic {
  return {
    ...{ file: FILE, line, column, code: 'titles-file', severity: 'warning' },
    message: `This part of the file cannot be used: ${problem}`,
    hint: 'Write { "roles": [{ "title": "…", "aliases": ["…"] }], "distinct": [["…", "…"]] }.',
  };
}
