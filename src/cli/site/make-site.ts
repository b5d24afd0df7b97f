import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { localeOf } from '#messages/locales.ts';
import { readTranslator } from '#messages/read-messages.ts';
import { join, resolve } from 'node:path';
import { BUILT_APP } from '../built-in-corpus.ts';
import { CliError, EXIT } from '../cli-error.ts';
import { compileCorpus } from '../compile-corpus.ts';
import type { CliEffects } from '../effects.ts';
import { startProgress } from '../progress.ts';
import { reasonOf } from '../reason-of.ts';
import { readBuiltApp } from './built-app.ts';
import { copyApp } from './copy-app.ts';
import { pageSettings } from './page-settings.ts';
import { openSiteFolder } from './site-folder.ts';
import { siteFrame, type SiteFrame } from './site-page.ts';
import { writeSite } from './write-site.ts';

/** How a site is written, beside what its owner's `site.json` says. */
export interface SiteOptions {
  /** The path of the site's folder on its host; otherwise that of its address, else `/`. */
  base?: string;
  url?: string;
  app?: string;
}

export interface MadeSite {
  frame: SiteFrame;
  /** Who may show pages of the site in a frame. */
  frames: readonly string[];
  pages: number;
  diagnostics: GraphDiagnostic[];
}

/** Compiles the corpus in `corpus` and writes its site into `out`, both absolute. */
export async function makeSite(
  effects: CliEffects,
  corpus: string,
  out: string,
  options: SiteOptions,
): Promise<MadeSite> {
  const { files, cwd } = effects;
  const appFolder = options.app === undefined ? BUILT_APP : resolve(cwd, options.app);
  const app = await readBuiltApp(files, appFolder);
  const data = join(out, 'data');
  const { manifest, site, diagnostics } = await compileCorpus(effects, corpus, data);
  const { url, locale, frames } = { ...site, ...(options.url === undefined ? {} : { url: options.url }) };
  const settings = pageSettings(site, options.base ?? (url === null ? '/' : new URL(url).pathname));
  const language = localeOf(locale) ?? 'en';
  const t = await readTranslator(language);
  const frame = siteFrame(app, settings, { url, locale: language, t, style: '' });

  const progress = startProgress(effects);
  try {
    const folder = await openSiteFolder(files, out);
    await copyApp(files, appFolder, folder);
    const pages = await writeSite(files, { manifest, data, site: frame, frames }, folder, progress);
    await folder.finish();
    return { frame, frames, pages, diagnostics };
  } catch (error) {
    const isRefusal = error instanceof Error && 'code' in error;
    throw isRefusal ? new CliError(`${out} cannot be written: ${reasonOf(error)}`, EXIT.files) : error;
  } finally {
    progress.clear();
  }
}
