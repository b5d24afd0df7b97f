import { splitGluedTags } from './split-glued-tags.ts';

const ornament = /^(?:[^\p{L}\p{N}[("'#.]|#(?!\p{L}))+/u;
const marks = new Set([
  ',',
  ';',
  '|',
  '·',
  '•',
  '‧',
  '∙',
  '・',
  '、',
  '，',
  '；',
  '｜',
  '،',
  '؛',
  '\t',
  '\n',
  '\r',
]);

/**
 * The tags of a line. Where the line has separators (`,` `;` `|` `·` `•`, hash tags, a bracketed list, two spaces) they alone
 * count; otherwise the tags have run together and are told apart by their capitals (see split-glued-tags.ts). Trimmed, without
 * repeats (case aside), in order; an emoji or bullet at the beginning is no tag. Any text is accepted.
 */
export function splitTags(line: string): string[] {
  const text = line.trim().replace(ornament, '');
  const listed = splitList(text);
  const tags = listed.length > 1 || listed[0] !== text ? listed : splitGluedTags(text);
  const seen = new Set<string>();
  return tags.map(trimTag).filter((tag) => {
    const key = tag.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(tag) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function splitList(text: string): string[] {
  if (/^#\p{L}/u.test(text)) return text.split(/(?<![,;\s])[,;\s]*#(?=\p{L})/u);
  const bracketed = text.startsWith('[') && text.endsWith(']');
  const inner = bracketed ? text.slice(1, -1) : text;
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner[at] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    const separates = marks.has(character) || (isSpace(character) && isSpace(inner[at + 1]));
    if (depth === 0 && separates) {
      parts.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(inner.slice(start));
  return parts;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0';
}

const edges = new Set([' ', '\u00a0', '"', "'", '“', '”', '`', '*', '_', '-', '–', ',', ':']);

function trimTag(tag: string): string {
  let start = 0;
  let end = tag.length;
  while (start < end && edges.has(tag[start] ?? '')) start += 1;
  while (end > start && edges.has(tag[end - 1] ?? '')) end -= 1;
  return tag.slice(start, end);
}
