import { parseDocument } from '#domain/document/parse-document.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { decodeText } from './decode-text.ts';
import type { FileEffects } from './effects.ts';
import type { DocumentFile } from './find-documents.ts';

/** Reads and parses one document; `file.name` is what its author is shown. Rejects where the file cannot be read. */
export async function readDocument(
  files: FileEffects,
  file: DocumentFile,
  skills: SkillFinder,
): Promise<RoleDocument> {
  const { text, diagnostics } = decodeText(await files.readFile(file.path));
  const { document } = parseDocument({ file: file.name, text }, skills);
  return { ...document, diagnostics: [...diagnostics, ...document.diagnostics] };
}
