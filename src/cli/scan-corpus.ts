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
  /** The files that look like documents, sorted by name. */
  found: FoundDocument[];
}

/** A file that looks like a document. */
export interface FoundDocument {
  /** The name that its author is shown. */
  file: string;
  /** See `FileEffects.stampOf`. */
  stamp: () => Promise<string | null>;
  /** Null where it cannot be read, which is an error of its own in `diagnostics` (`file-unreadable`). */
  read: () => Promise<Source | null>;
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

  const documents = found.files.map(({ name: file, path }): FoundDocument => {
    const read = async (): Promise<Source | null> => {
      const bytes = await files.readFile(path).catch(reasonOf);
      if (typeof bytes !== 'string') return { file, bytes };
      diagnostics.push(unreadable(file, bytes));
      return null;
    };
    return { file, read, stamp: () => files.stampOf(path).catch(() => null) };
  });
  return {
    name: site.name ?? basename(directory),
    ...{ site, found: documents, skills: lexicon.entries, names: titles.names, diagnostics },
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
