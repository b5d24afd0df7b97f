import { characterKind } from './character-kind.ts';
import { positionIn, type Line } from './line.ts';

const names = 'h[1-6]|p|div|section|article|ul|ol|li|br|hr|b|i|u|em|strong|span|small|sup|sub|a|code';
const tag = new RegExp(`(?<![\\\\\`])<(/?)(${names})(?:\\s[^<>]{0,500})?\\s?/?>(?!\`)`, 'giu');
const opening = new RegExp(`^\\s*<(?:${names})(?:[\\s/>])`, 'iu');
const closing = new RegExp(`</(?:${names})>|<br\\s?/?>\\s*$`, 'iu');
const entity =
  /(?<!\\)&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|bull|lsquo|rsquo|ldquo|rdquo|#\d{2,7});/gu;
const inline = /^(?:b|i|u|em|strong|span|small|sup|sub|a|code)$/i;

/** Tags that have no end, or often lack it. */
const standsAlone = /^(?:br|hr|ul|ol|li)$/i;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Whether `readHtml` would change a line with this text in it. */
export function hasHtml(text: string): boolean {
  return text.search(tag) >= 0 || text.search(entity) >= 0;
}

/**
 * Reads the little HTML that text copied from a page's source has: tags of text and lists are dropped, `<li>` becomes a bullet and
 * `<h2>` a heading of Markdown, each on a line of its own, and character references become what they stand for. Other tags are
 * text, and so are those that a sentence mentions (“uses <p> and <h1>”), stand in backticks or behind a backslash.
 */
export function readHtml(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const isMarkup = line.text.includes('<') && (opening.test(line.text) || closing.test(line.text));
    if (!isMarkup && !line.text.includes('&')) return [line];
    return (isMarkup ? splitAtTags(line) : [line]).map(readEntities);
  });
}

function splitAtTags(line: Line): Line[] {
  const parts = [new LineWriter(line)];
  const tags = [...line.text.matchAll(tag)];
  const closed = new Set(
    tags.filter(([, slash]) => slash === '/').map(([, , name = '']) => name.toLowerCase()),
  );
  const start = line.text.search(/\S/);
  let from = 0;
  for (const match of tags) {
    const [whole, slash = '', name = ''] = match;
    const isMentioned = slash === '' && !standsAlone.test(name) && !closed.has(name.toLowerCase());
    if (isMentioned && match.index > start) continue;
    parts.at(-1)?.copy(from, match.index);
    from = match.index + whole.length;
    if (inline.test(name)) continue;
    const next = new LineWriter(line);
    const mark = slash === '/' ? '' : markOf(name.toLowerCase());
    // The first tag of a line keeps the indentation before it, which tells how deep a list is.
    if (mark !== '' && parts.at(-1)?.isBlank() === true)
      next.copy(0, /^\s*/.exec(line.text)?.[0].length ?? 0);
    next.write(mark, match.index);
    parts.push(next);
  }
  parts.at(-1)?.copy(from, line.text.length);
  return parts.map((part) => part.toLine(from));
}

function markOf(name: string): string {
  if (name === 'li') return '- ';
  return name.startsWith('h') && name !== 'hr' ? `${'#'.repeat(Number(name.charAt(1)))} ` : '';
}

function readEntities(line: Line): Line {
  if (line.text.search(entity) < 0) return line;
  const written = new LineWriter(line);
  let from = 0;
  for (const match of line.text.matchAll(entity)) {
    const [whole, name = ''] = match;
    written.copy(from, match.index);
    written.write(entities[name] ?? characterOf(Number(name.slice(1))) ?? whole, match.index);
    from = match.index + whole.length;
  }
  written.copy(from, line.text.length);
  return written.toLine(line.text.length);
}

/** The character with this number, null where it is none that stands in a text. */
function characterOf(code: number): string | null {
  const kind = code > 0xffff ? 'plain' : characterKind(code);
  if (kind === 'space') return ' ';
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return kind === 'plain' && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : null;
}

/** Builds a line out of another, so that each character keeps its place. */
class LineWriter {
  readonly #source: Line;
  #text = '';
  readonly #columns: number[] = [];

  constructor(source: Line) {
    this.#source = source;
  }

  copy(start: number, end: number): void {
    for (let at = start; at < end; at++) this.write(this.#source.text.charAt(at), at);
  }

  /** Writes `text` in the place of what stands at `at`. */
  write(text: string, at: number): void {
    const { column } = positionIn(this.#source, at);
    this.#text += text;
    this.#columns.push(...Array.from({ length: text.length }, () => column));
  }

  isBlank(): boolean {
    return this.#text.trim() === '';
  }

  toLine(end: number): Line {
    const columns = [...this.#columns, positionIn(this.#source, end).column];
    return { text: this.#text, number: this.#source.number, column: columns[0] ?? 1, columns };
  }
}
