import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '../cli-error.ts';
import type { CliEffects } from '../effects.ts';
import { amount, hasErrors, printable } from '../format-diagnostic.ts';
import { reportErrors } from '../report-errors.ts';
import { makeSite, type SiteOptions } from './make-site.ts';

/** `site DIR --out DIR`: writes a folder ready for any static host: the app, the data, and every page prerendered. */
export async function siteCommand(
  effects: CliEffects,
  directory: string,
  { out, ...options }: SiteOptions & { out: string },
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = effects;
  const { frame, pages, notes, diagnostics } = await makeSite(
    effects,
    resolve(cwd, directory),
    resolve(cwd, out),
    options,
  );
  reportErrors(effects, diagnostics);
  const { name, base } = frame.settings;
  stdout(`Wrote ${printable(name)} to ${printable(out)}: ${amount(pages, 'page')} below ${base}\n`);
  for (const note of notes) stderr(`${printable(note)}\n`);
  if (frame.url === null)
    stderr(
      'The site’s address is not known (--url, or "url" in site.json): there is no sitemap, no preview picture and no oEmbed answer, and addresses that have to be absolute are left out.\n',
    );
  return hasErrors(diagnostics) ? EXIT.documents : EXIT.fine;
}
