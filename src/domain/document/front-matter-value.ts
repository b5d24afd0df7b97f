/** A value of front matter; null for an empty one. `isBad` is true where it is written in a way that is not read. */
export interface FrontMatterValue {
  value: string | string[] | null;
  isBad: boolean;
}

const bad: FrontMatterValue = { value: null, isBad: true };
const escapes: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', '0': '' };

/** Reads a scalar, bare or in quotes, or a list in brackets. Comments (`# …`) are dropped. */
export function readValue(text: string): FrontMatterValue {
  const source = text.trim();
  if (source.startsWith('[')) return readInlineList(source);
  if (/^(?:[|>][+-]?\d?\s*(?:#|$)|[|>][+-]?\s|\{|[&*!]!?\w)/.test(source)) return bad;
  const { value, end } = readScalar(source, 0, '');
  if (value === null) return bad;
  const rest = source.slice(end).trim();
  if (rest !== '' && !rest.startsWith('#')) return bad;
  const isQuoted = /^["']/.test(source);
  return { value: !isQuoted && /^(?:~|null|)$/i.test(value) ? null : value, isBad: false };
}

/** Reads the items of `- item` lines. */
export function readItems(items: readonly string[]): FrontMatterValue {
  const values = items.map(readValue);
  if (values.some((item) => item.isBad || Array.isArray(item.value))) return bad;
  return { value: values.flatMap((item) => item.value ?? []).filter((item) => item !== ''), isBad: false };
}

function readInlineList(source: string): FrontMatterValue {
  const items: string[] = [];
  let at = 1;
  for (;;) {
    at = skipSpaces(source, at);
    if (source.charAt(at) === ']') break;
    if (at >= source.length || source.charAt(at) === '[') return bad;
    const { value, end } = readScalar(source, at, ',]');
    if (value === null) return bad;
    if (value !== '') items.push(value);
    at = skipSpaces(source, end);
    if (source.charAt(at) === ',') at += 1;
    else if (source.charAt(at) !== ']') return bad;
  }
  const rest = source.slice(at + 1).trim();
  return rest === '' || rest.startsWith('#') ? { value: items, isBad: false } : bad;
}

/** Reads one scalar from `start`; a bare one ends before any of `stops`. The value is null where its quote never closes. */
function readScalar(source: string, start: number, stops: string): { value: string | null; end: number } {
  const mark = source.charAt(start);
  if (mark === '"' || mark === "'") return readQuoted(source, start, mark);
  let end = start;
  while (end < source.length && !stops.includes(source.charAt(end))) {
    if (source.charAt(end) === '#' && (end === start || source.charAt(end - 1) === ' ')) break;
    end += 1;
  }
  return { value: source.slice(start, end).trim(), end };
}

function readQuoted(source: string, start: number, mark: string): { value: string | null; end: number } {
  let value = '';
  let at = start + 1;
  while (at < source.length) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '\\' && mark === '"') {
      value += escapes[next] ?? next;
      at += 2;
    } else if (char === mark && mark === "'" && next === mark) {
      value += mark;
      at += 2;
    } else if (char === mark) {
      return { value: value.trim(), end: at + 1 };
    } else {
      value += char;
      at += 1;
    }
  }
  return { value: null, end: at };
}

function skipSpaces(source: string, from: number): number {
  let at = from;
  while (source.charAt(at) === ' ') at += 1;
  return at;
}
