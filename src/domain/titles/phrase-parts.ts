import { contextStart } from './context-start.ts';
import { vagueAlternatives } from './context-vocabulary.ts';
import { isHead, nameShape } from './name-shape.ts';
import { phraseTokens, type PhraseToken } from './phrase-tokens.ts';
import { roleAbbreviations } from './role-vocabulary.ts';

type Joiner = 'slash' | 'or' | 'comma' | 'semicolon';

/** One alternative of a phrase, up to its context. `listed` is true where a comma stands before its "or" or "and". */
export interface NamePart {
  joiner: Joiner | null;
  listed: boolean;
  words: string[];
}

/** What stood in brackets, and the words of the name before it. */
export interface Aside {
  text: string;
  before: string[];
}

/** A phrase taken apart: names, brackets within names, and stretches of context in the author's words. */
export interface PhraseParts {
  names: NamePart[];
  asides: Aside[];
  context: string[];
}

interface Segment {
  joiner: Joiner | null;
  listed: boolean;
  /** Where the segment begins with its separator: "or equivalent" keeps its "or". */
  start: number;
  tokens: PhraseToken[];
}

function toSegments(tokens: readonly PhraseToken[]): Segment[] {
  let current: Segment = { joiner: null, listed: false, start: 0, tokens: [] };
  const segments = [current];
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'aside' || token.kind === 'dash') current.tokens.push(token);
    else if (current.tokens.length > 0) {
      current = { joiner: token.kind, listed: false, start: token.start, tokens: [] };
      segments.push(current);
    } else if (current.joiner !== null) {
      current.listed = current.listed || (current.joiner === 'comma' && token.kind === 'or');
      current.joiner = token.kind;
    }
  }
  return segments.filter(({ tokens: kept }) => kept.length > 0);
}

const wordsOf = (tokens: readonly PhraseToken[]): string[] =>
  tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));

/** A dash opens context unless a short, capitalised subject follows it (`Product Manager – Growth`). */
function dashStart(tokens: readonly PhraseToken[]): number {
  const dash = tokens.findIndex(({ kind }) => kind === 'dash');
  if (dash < 1) return -1;
  const after = wordsOf(tokens.slice(dash + 1));
  const isSubject =
    /^[\p{Lu}\p{N}.]/u.test(after[0] ?? '') && after.length <= 4 && contextStart(after, 1) < 0;
  return isSubject ? -1 : dash;
}

/** A dash joins the words on both sides of it; one that has no other side is no part of a name. */
function withoutLooseDashes(tokens: readonly PhraseToken[]): PhraseToken[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'dash');
  const rest = first < 0 ? [] : tokens.slice(first);
  return rest.filter(({ kind }, at) => kind !== 'dash' || (rest[at + 1]?.kind ?? 'dash') !== 'dash');
}

/** Index of the token at which a segment's context begins, or -1. */
function contextToken(segment: Segment): number {
  const { tokens, joiner } = segment;
  const words = wordsOf(tokens);
  const first = (words[0] ?? '').toLowerCase();
  if (joiner !== null && vagueAlternatives.has(first)) return 0;
  const start = contextStart(words, joiner === null ? 1 : 0);
  const dash = dashStart(tokens);
  if (start < 0) return dash;
  let left = start;
  const token = tokens.findIndex(({ kind }) => kind === 'word' && left-- === 0);
  return dash < 0 ? token : Math.min(token, dash);
}

/** Whether a segment after some context names another role, rather than going on with the context. */
function restarts(segment: Segment, contextWords: readonly string[]): boolean {
  const end = contextToken(segment);
  const words = wordsOf(end < 0 ? segment.tokens : segment.tokens.slice(0, end));
  const [first = ''] = words;
  if (end === 0 || !/^\p{Lu}/u.test(first)) return false;
  const { kind } = nameShape(words);
  if (segment.joiner === 'slash' || segment.joiner === 'semicolon')
    return kind === 'whole' || kind === 'head';
  if (kind !== 'whole' || (words.length === 1 && !roleAbbreviations.has(first.toLowerCase()))) return false;
  // "working with Product Managers or Software Architects": the list began inside the context.
  return !contextWords.some((word) => /^\p{Lu}/u.test(word) && isHead(word));
}

/** Takes a tidy phrase apart into the names it offers, what stands in brackets, and context. */
export function phraseParts(phrase: string): PhraseParts {
  const parts: PhraseParts = { names: [], asides: [], context: [] };
  let open: { start: number; end: number; words: string[] } | null = null;
  let run: string[] = [];
  const close = (): void => {
    if (open !== null)
      parts.context.push(
        phrase.slice(open.start, open.end).replace(/^[ ,;:–-]+|(?<![ ,;:–-])[ ,;:–-]+$/g, ''),
      );
    open = null;
  };

  for (const segment of toSegments(phraseTokens(phrase))) {
    const end = segment.tokens.at(-1)?.end ?? segment.start;
    if (open !== null && !restarts(segment, open.words)) {
      open = { start: open.start, end, words: [...open.words, ...wordsOf(segment.tokens)] };
      continue;
    }
    close();
    const cut = contextToken(segment);
    const name = withoutLooseDashes(cut < 0 ? segment.tokens : segment.tokens.slice(0, cut));
    if (cut >= 0) {
      const start = cut === 0 ? segment.start : (segment.tokens[cut]?.start ?? segment.start);
      open = { start, end, words: wordsOf(segment.tokens.slice(cut)) };
    }
    const words: string[] = [];
    // "Governance, Risk, and Compliance (GRC)": commas do not end what brackets abbreviate.
    if (segment.joiner !== 'comma') run = [];
    else if (run.length > 0) run.push(`${run.pop() ?? ''},`);
    for (const { kind, text } of name) {
      if (kind === 'aside') parts.asides.push({ text, before: [...run, ...words] });
      else if (text === ':') words.push(`${words.pop() ?? ''}:`);
      else words.push(text);
    }
    run.push(...words);
    if (words.length > 0) parts.names.push({ joiner: segment.joiner, listed: segment.listed, words });
  }
  close();
  return parts;
}
