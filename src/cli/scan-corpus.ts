import type { SiteSettings } from '#contract/site-file.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import type { SettledNames } from '#domain/graph/settled-names.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { basename } from 'node:path';
import { CliError, EXIT } from './cli-error.ts';
import type { Source } from './crew-desk.ts';
import type { FileEffects } from './effects.ts';
import { findDocuments } from './find-documents.ts';
import { readLexicon } from './read-lexicon.ts';
import { readSite } from './read-site.ts';
import { readTitles } from './read-titles.ts';
import { reasonOf } from './reason-of.ts';

/** What is known of a folder of role documents beside the documents. */
export interface CorpusSettings {
  name: string;
  /** How the owner presents the site. */
  site: SiteSettings;
  skills: SkillEntry[];
  /** What the owner settles about the names of roles. */
  names: SettledNames;
  /** Of settings, and of files that cannot be read. */
  diagnostics: GraphDiagnostic[];
}

/** The folder before any document is read. */
export interface ScannedCorpus extends CorpusSettings {
  /** How many files look like documents. */
  size: number;
  /**
   * Reads the documents, sorted by file name, one after the other as they are asked for. One that cannot be read is an error of its own in
   * `diagnostics` (`file-unreadable`), and the rest is read all the same.
   */
  read: () => AsyncGenerator<Source>;
}

/** Looks through the files of a folder. The corpus is called what `site.json` says, else what the folder is called. */
export async function scanCorpus(files: FileEffects, directory: string): Promise<ScannedCorpus> {
  if ((await files.kindOf(directory)) !== 'directory') {
    throw new CliError(`There is no folder ${directory}`, EXIT.files);
  }
  const lexicon = await readLexicon(files, directory);
  const titles = await readTitles(files, directory);
  const { site, diagnostics: ofSite } = await readSite(files, directory);
  const found = await findDocuments(files, directory).catch((error: unknown) => {
    throw new CliError(`${directory} cannot be read: ${reasonOf(error)}`, EXIT.files);
  });
  const diagnostics = [...lexicon.diagnostics, ...titles.diagnostics, ...ofSite];
  diagnostics.push(...found.unreadable.map((name) => unreadable(name, 'the folder cannot be listed')));
  if (found.files.length === 0) diagnostics.push(noDocuments());

  async function* read(): AsyncGenerator<Source> {
    for (const file of found.files) {
      const bytes = await files.readFile(file.path).catch(reasonOf);
      if (typeof bytes === 'string') diagnostics.push(unreadable(file.name, bytes));
      else yield { file: file.name, bytes };
    }
  }
  const size = found.files.length;
  return {
    name: site.name ?? basename(directory),
    ...{ site, size, read, skills: lexicon.entries, names: titles.names, diagnostics },
  };
}

function unreadable(file: string, reason: string): GraphDiagnostic {
  return {
    ...{ file, line: 1, column: 1, code: 'file-unreadable', severity: 'error' },
    message: `This could not be read: ${reason}`,
    hint: 'Check that the file exists and may be read.',
  };
}

function noDocuments(): GraphDiagnostic {
  return {
    ...{ file: '.', line: 1, column: 1, code: 'no-documents', severity: 'warning' },
    message: 'There are no role documents here (*.md, *.markdown, *.txt).',
    hint: null,
  };
}
