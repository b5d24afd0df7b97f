import { plainSite, readSiteFile, type SiteSettings } from '#contract/site-file.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { join } from 'node:path';
import type { FileEffects } from './effects.ts';
import { readPlacedJson, type Place } from './json-places.ts';
import { reasonOf } from './reason-of.ts';

const FILE = 'site.json';

/**
 * How the owner presents the site: what `site.json` in the corpus says, and nothing where there is no such file. A setting that cannot be
 * read is a warning (`site-settings`), and the rest counts.
 */
export async function readSite(
  files: FileEffects,
  directory: string,
): Promise<{ site: SiteSettings; diagnostics: GraphDiagnostic[] }> {
  const path = join(directory, FILE);
  if ((await files.kindOf(path)) === null) return { site: plainSite, diagnostics: [] };
  const bytes = await files.readFile(path).catch(reasonOf);
  if (typeof bytes === 'string') return { site: plainSite, diagnostics: [fault(bytes)] };
  const json = readPlacedJson(new TextDecoder().decode(bytes));
  if (!json.ok) return { site: plainSite, diagnostics: [fault(json.problem, json.place)] };

  const { settings, faults } = readSiteFile(json.value);
  const diagnostics = faults.map(({ path: at, problem }) => fault(problem, json.placeOf(at)));
  const { logo } = settings;
  if (logo === null || (await files.kindOf(join(directory, logo))) === 'file')
    return { site: settings, diagnostics };
  const missing = fault(`there is no file ${logo} beside it`, json.placeOf(['logo']));
  return { site: { ...settings, logo: null }, diagnostics: [...diagnostics, missing] };
}

function fault(problem: string, { line, column }: Place = { line: 1, column: 1 }): GraphDiagnostic {
  return {
    ...{ file: FILE, line, column, code: 'site-settings', severity: 'warning' },
    message: `This setting cannot be used: ${problem}`,
    hint: 'Write { "name": "…" }; DEPLOYING.md lists the settings.',
  };
}
