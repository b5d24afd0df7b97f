import { hasHtml } from './read-html.ts';

interface Piece {
  text: string;
  /** What is left of a run of `*` or `_` as marks of emphasis; zero for plain text. */
  marks: number;
}

const escapable = /[\\*_`[\]<>!#&-]/;
const link = /!?\[([^[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)?)\)/y;
const letter = /[\p{L}\p{N}]/u;

/**
 * Reduces inline Markdown to its text: `**x**`, `_x_`, code spans, `[label](url)` and backslash escapes. Marks that pair with
 * nothing, or stand inside a word (`snake_case`, `5*3*2`), are text. HTML is left to read-html.ts. Takes linear time.
 */
export function inlineText(source: string): string {
  if (!/[\\*_`[]/.test(source)) return source.trim();
  const pieces: Piece[] = [];
  const openers = new Map<string, number[]>();
  const missingFences = new Set<number>();
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '\\' && escapable.test(source.charAt(at + 1))) {
      pieces.push({ text: source.charAt(at + 1), marks: 0 });
      at += 2;
    } else if (char === '`') {
      const fence = runAt(source, at);
      const end = missingFences.has(fence.length) ? -1 : closingFence(source, at + fence.length, fence);
      if (end < 0) missingFences.add(fence.length);
      pieces.push({ text: end < 0 ? fence : source.slice(at + fence.length, end).trim(), marks: 0 });
      at = (end < 0 ? at : end) + fence.length;
    } else if (char === '*' || char === '_') {
      const run = runAt(source, at);
      addMarks(pieces, openers, run, source.charAt(at - 1), source.charAt(at + run.length));
      at += run.length;
    } else {
      const found = char === '[' || char === '!' ? linkAt(source, at) : null;
      const end = found?.end ?? nextSpecial(source, at + 1);
      pieces.push({ text: found?.label ?? source.slice(at, end), marks: 0 });
      at = end;
    }
  }
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}

/** Writes a text so that `inlineText` reads it back: as it is where that does, else with backslashes. */
export function escapeInline(text: string): string {
  const isSafe =
    inlineText(text) === text && !text.includes('<!--') && !hasHtml(text) && !text.startsWith('>');
  return isSafe ? text : text.replace(/[\\*_`[\]<>!&]/g, '\\$&');
}

function addMarks(
  pieces: Piece[],
  openers: Map<string, number[]>,
  run: string,
  before: string,
  after: string,
): void {
  const mark = run.charAt(0);
  const stack = openers.get(mark) ?? [];
  openers.set(mark, stack);
  let left = run.length;
  const canClose = before !== '' && before.trim() !== '' && !letter.test(after);
  const canOpen = after !== '' && after.trim() !== '' && !letter.test(before);
  while (canClose && left > 0) {
    const opener = pieces[stack.at(-1) ?? -1];
    if (opener === undefined) break;
    const matched = Math.min(left, opener.marks, 3);
    left -= matched;
    opener.marks -= matched;
    opener.text = mark.repeat(opener.marks);
    if (opener.marks === 0) stack.pop();
  }
  if (left === 0) return;
  if (canOpen) stack.push(pieces.length);
  pieces.push({ text: mark.repeat(left), marks: canOpen ? left : 0 });
}

function runAt(source: string, at: number): string {
  let end = at;
  while (source.charAt(end) === source.charAt(at)) end += 1;
  return source.slice(at, end);
}

function closingFence(source: string, from: number, fence: string): number {
  let at = source.indexOf(fence, from);
  while (at >= 0) {
    const run = runAt(source, at);
    if (run.length === fence.length) return at;
    at = source.indexOf(fence, at + run.length);
  }
  return -1;
}

/** The label of the link or image at `at`, and where it ends. */
function linkAt(source: string, at: number): { label: string; end: number } | null {
  link.lastIndex = at;
  const match = link.exec(source);
  return match === null ? null : { end: link.lastIndex, label: inlineText(match[1] ?? '') };
}

function nextSpecial(source: string, from: number): number {
  let at = from;
  while (at < source.length && !/[\\*_`[!]/.test(source.charAt(at))) at += 1;
  return at;
}
