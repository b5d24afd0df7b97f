import { parseDocument } from '#domain/document/parse-document.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { decodeText } from './decode-text.ts';

/** Parses the bytes of one document; `file` is the name that its author is shown. */
export function readDocument(file: string, bytes: Uint8Array, skills: SkillFinder): RoleDocument {
  const { text, diagnostics } = decodeText(bytes);
  const { document } = parseDocument({ file, text }, skills);
  return { ...document, diagnostics: [...diagnostics, ...document.diagnostics] };
}
