import { parsePay } from '#domain/pay/parse-pay.ts';
import type { SkillFinder } from '#domain/skills/skill-lexicon.ts';
import { inferLevel } from '#domain/titles/infer-level.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { assembleSections } from './assemble-sections.ts';
import { checkDocument } from './check-document.ts';
import { checkPay } from './check-pay.ts';
import { cleanLines } from './clean-lines.ts';
import { collectSections } from './collect-sections.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import type { DocumentPositions } from './document-positions.ts';
import { dropComments } from './drop-comments.ts';
import { readFields } from './front-matter-fields.ts';
import { takeFrontMatter } from './front-matter.ts';
import { takeLeakedFrontMatter } from './leaked-front-matter.ts';
import { keepNames } from './keep-names.ts';
import { readBlocks } from './read-blocks.ts';
import { readDefinition } from './read-definition.ts';
import { readHeader } from './read-header.ts';
import { readPreamble } from './read-preamble.ts';
import { readHtml } from './read-html.ts';
import type { RoleDocument } from './role-document.ts';
import type { SourceText } from './source-text.ts';

export interface ParsedDocument {
  document: RoleDocument;
  positions: DocumentPositions;
}

/**
 * Reads a role document, plain text or Markdown, with or without front matter. Never throws: whatever is wrong is in
 * `document.diagnostics`, in order of place, with the codes of diagnostic-codes.ts. Takes linear time; sizes past limits.ts are cut
 * and reported. What the author wrote in front matter counts before what the text says.
 */
export function parseDocument(source: SourceText, skills: SkillFinder): ParsedDocument {
  const found = new DiagnosticList();
  const fenced = takeFrontMatter(cleanLines(source.text, found), found);
  const isBare = fenced.entries.length === 0;
  const leaked = isBare ? takeLeakedFrontMatter(fenced.body, found) : fenced;
  const fields = readFields(leaked.entries, found);
  const blocks = readBlocks(readHtml(dropComments(leaked.body, found)), found);
  const sections = collectSections(blocks, found);
  const preamble = readPreamble(sections.preamble, fields.title?.value ?? null, found);
  const header = readHeader(source.file, fields, preamble, sections.parts, found);
  const definition = readDefinition(
    preamble.prose,
    sections.parts.get('definition') ?? [],
    header.title,
    found,
  );
  const positions = { ...header.positions, sections: sections.positions };
  const { hardSkillLines, ...contents } = assembleSections(sections.parts, skills, found);
  const aliases = keepNames(
    [...header.aliases, ...definition.aliases],
    'aliases',
    positions.aliases ?? positions.title ?? { line: 1, column: 1 },
    found,
  ).filter((alias) => alias !== header.title);
  const level = fields.level?.value ?? { rank: null, track: null };
  const content = {
    file: source.file,
    id: fields.id?.value ?? roleSlug(header.title),
    title: header.title,
    aliases,
    pay: header.pay === null ? null : parsePay(header.pay),
    tags: header.tags,
    family: fields.family?.value ?? null,
    source: fields.source?.value ?? null,
    definition: definition.text,
    ...contents,
    level: inferLevel({
      title: header.title,
      field: { ...level, track: fields.track?.value ?? level.track },
    }),
    lines: {
      id: positions.id?.line ?? null,
      title: positions.title?.line ?? null,
      aliases: positions.aliases?.line ?? null,
      hardSkills: hardSkillLines,
    },
  };
  checkPay(header.pay, content.pay !== null, positions, found);
  checkDocument(content, sections, positions, found);
  return { document: { ...content, diagnostics: found.toArray() }, positions };
}
