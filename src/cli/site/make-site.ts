import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { accentColours } from '#domain/theme/accent-colours.ts';
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
import { choosePreviews, type Previews } from './choose-previews.ts';
import { copyApp } from './copy-app.ts';
import { offlineFiles } from './offline-files.ts';
import { describeAccent, ownerStyle } from './owner-style.ts';
import { logoPath, pageSettings } from './page-settings.ts';
import { openPreviewPainter } from './preview-painter.ts';
import { openSiteFolder } from './site-folder.ts';
import { siteFrame, type SiteFrame } from './site-page.ts';
import { writeSite } from './write-site.ts';

/** How a site is written, beside what its owner's `site.json` says. */
export interface SiteOptions {
  /** The path of the site's folder on its host; otherwise that of its address, else `/`. */
  base?: string;
  url?: string;
  app?: string;
  /** Which roles get a picture for previews of links (see choose-previews.ts). */
  previews?: Previews;
}

export interface MadeSite {
  frame: SiteFrame;
  /** Who may show pages of the site in a frame. */
  frames: readonly string[];
  pages: number;
  /** What the owner should know, a sentence each. */
  notes: string[];
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
  const base = options.base ?? (url === null ? '/' : new URL(url).pathname);
  const settings = { ...pageSettings(site, base), offline: true };
  const language = localeOf(locale) ?? 'en';
  const t = await readTranslator(language);
  const frame = siteFrame(app, settings, { url, locale: language, t, style: ownerStyle(site.accent) });
  const { previews, note } = choosePreviews(options.previews, url !== null, manifest.counts.documents);
  const notes = [...describeAccent(site.accent), ...(note === null ? [] : [note])];

  const progress = startProgress(effects);
  try {
    const folder = await openSiteFolder(files, out);
    const appFiles = await copyApp(files, appFolder, folder);
    if (site.logo !== null)
      await folder.write(logoPath(site.logo), await files.readFile(join(corpus, site.logo)));
    const painter =
      previews === 'none'
        ? null
        : await openPreviewPainter(
            files,
            appFolder,
            folder,
            {
              site: settings.name,
              accent: site.accent === null ? null : accentColours(site.accent.slice(1)).light.accent,
              t,
            },
            language,
          );
    const source = { manifest, data, site: frame, frames, painter, previews };
    const pages = await writeSite(files, source, folder, progress);
    for (const [name, text] of offlineFiles(frame, manifest, appFiles, app.worker))
      await folder.write(name, text);
    await folder.finish();
    return { frame, frames, pages, notes, diagnostics };
  } catch (error) {
    const isRefusal = error instanceof Error && 'code' in error;
    throw isRefusal ? new CliError(`${out} cannot be written: ${reasonOf(error)}`, EXIT.files) : error;
  } finally {
    progress.clear();
  }
}
