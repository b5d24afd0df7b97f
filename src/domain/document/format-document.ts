import { inferLevel } from '#domain/titles/infer-level.ts';
import { headingKey } from './heading-key.ts';
import { headingName } from './heading-table.ts';
import { escapeInline } from './inline-text.ts';
import { matchHeading } from './match-heading.ts';
import { readLine } from './read-line.ts';
import { readTitle } from './read-title.ts';
import type { RoleDocument } from './role-document.ts';
import type { SectionId } from './section-id.ts';
import { isTitleLike } from './sentence-signs.ts';

/**
 * Writes a role document as Markdown with front matter, in one canonical form. What `parseDocument` reads from it is the same
 * document again, but for file, positions and diagnostics; so formatting twice changes nothing. A level is written only where the
 * document stated it. No newline characters but LF, one at the end.
 */
export function formatDocument(document: RoleDocument): string {
  const { moves, responsibilities, skills, education, experience } = document;
  const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
  const sections = [
    document.definition === null
      ? []
      : [`## ${headingName('definition')}`, ...paragraphs(document.definition)],
    group('career', {
      entry: texts(moves.entry),
      advancement: texts(moves.advancement),
      lateral: texts(moves.lateral),
    }),
    group('responsibilities', responsibilities),
    group('skills', { 'hard-skills': texts(skills.hard), 'soft-skills': texts(skills.soft) }),
    group('education-and-experience', {
      'minimum-education': education.minimum,
      'preferred-education': education.preferred,
      'fields-of-study': education.fields,
      'typical-experience': experience === null || experience.text === '' ? [] : [experience.text],
      'preferred-experience': experience?.preferred ?? [],
    }),
  ];
  return [frontMatter(document), ...heading(document.title), ...sections.flat()].join('\n\n') + '\n';
}

/** The title once more for readers of the Markdown, where it cannot be taken for a section. */
function heading(title: string): string[] {
  const isPlain =
    /^\p{L}/u.test(title) && matchHeading(title, null) === null && readTitle(title).title === title;
  return isPlain ? [`# ${escapeInline(title)}`] : [];
}

function frontMatter(document: RoleDocument): string {
  const { level, title } = document;
  const isStated = level.from === 'field';
  const read = inferLevel({ title, field: isStated ? { rank: level.rank, track: null } : null });
  const lines = [
    `id: ${document.id}`,
    `title: ${scalar(title)}`,
    ...listLine('aliases', document.aliases),
    ...(document.pay === null ? [] : [`pay: ${scalar(document.pay.text)}`]),
    ...(isStated ? [`level: ${level.rank}`] : []),
    ...(read.track === level.track ? [] : [`track: ${level.track}`]),
    ...(document.family === null ? [] : [`family: ${scalar(document.family)}`]),
    ...listLine('tags', document.tags),
    ...(document.source === null ? [] : [`source: ${scalar(document.source)}`]),
  ];
  return ['---', ...lines, '---'].join('\n');
}

function listLine(key: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${key}: [${values.map(scalar).join(', ')}]`];
}

/** Bare where it is plain words, else in double quotes. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z0-9$€£](?:[\w $€£+&/.()'’-]*[\w+.)])?$/.test(text) && !/^(?:null|~)$/i.test(text);
  return isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function group(section: SectionId, leaves: Partial<Record<SectionId, readonly string[]>>): string[] {
  const filled = Object.entries(leaves).filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return [];
  return [
    `## ${headingName(section)}`,
    ...filled.flatMap(([leaf, entries]) => [
      `### ${headingName(leaf as SectionId)}`,
      entries.map((entry) => `- ${asText(entry, isRiskyEntry(entry))}`).join('\n'),
    ]),
  ];
}

function paragraphs(definition: string): string[] {
  return definition.split('\n\n').map((paragraph) => asText(paragraph, isRiskyParagraph(paragraph)));
}

/** A quote mark keeps what follows from being read as anything but text. */
function asText(text: string, isRisky: boolean): string {
  return isRisky ? `> ${escapeInline(text)}` : escapeInline(text);
}

function isRiskyEntry(text: string): boolean {
  const form = readLine({ text: `- ${text}`, number: 1, column: 1, columns: null });
  return form.kind !== 'bullet' || form.start !== 2 || matchHeading(text, 'education') !== null;
}

function isRiskyParagraph(text: string): boolean {
  const form = readLine({ text, number: 1, column: 1, columns: null });
  return (
    form.kind !== 'text' ||
    form.isQuoted ||
    matchHeading(text, null) !== null ||
    matchHeading(text, 'education') !== null ||
    isTitleLike(text) ||
    headingKey(text) === ''
  );
}
