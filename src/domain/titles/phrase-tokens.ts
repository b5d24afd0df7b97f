import { splitParentheses } from './split-parentheses.ts';

/** A piece of a phrase with its place in it (UTF-16 code units). An `aside` is what stood in brackets, without them. */
export interface PhraseToken {
  kind: 'word' | 'slash' | 'or' | 'comma' | 'semicolon' | 'dash' | 'aside';
  text: string;
  start: number;
  end: number;
}

const SEPARATORS: ReadonlyMap<string, PhraseToken['kind']> = new Map([
  ['/', 'slash'],
  ['//', 'slash'],
  ['|', 'semicolon'],
  ['•', 'semicolon'],
  ['→', 'semicolon'],
  ['->', 'semicolon'],
  ['–', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
]);

const PIECE = /[,;:]|[^\s,;:]+/g;

/** `w/ Java` is not an alternative; `Engineer/ Lead` and `Engineer /Lead` are. */
function* looseSlashes(piece: string, start: number): Generator<PhraseToken> {
  const open = piece.length > 1 && piece.startsWith('/') ? 1 : 0;
  const close = piece.length > open + 1 && piece.endsWith('/') && piece.toLowerCase() !== 'w/' ? 1 : 0;
  const end = start + piece.length;
  if (open > 0) yield { kind: 'slash', text: '/', start, end: start + 1 };
  yield {
    kind: 'word',
    text: piece.slice(open, piece.length - close),
    start: start + open,
    end: end - close,
  };
  if (close > 0) yield { kind: 'slash', text: '/', start: end - 1, end };
}

function* plainTokens(text: string, offset: number): Generator<PhraseToken> {
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = offset + match.index;
    const end = start + piece.length;
    const separator = SEPARATORS.get(piece);
    if (separator !== undefined) yield { kind: separator, text: piece, start, end };
    else if (piece === ',') yield { kind: 'comma', text: piece, start, end };
    else if (piece === ';') yield { kind: 'semicolon', text: piece, start, end };
    else if (piece === ':') yield { kind: 'dash', text: piece, start, end };
    else if (/^(?:or|and\/or)$/i.test(piece)) yield { kind: 'or', text: piece, start, end };
    else yield* looseSlashes(piece, start);
  }
}

/** Cuts a tidy phrase into words, separators of alternatives, and what stands in brackets (its place includes them). */
export function phraseTokens(phrase: string): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  for (const { text, start, enclosed } of splitParentheses(phrase)) {
    if (!enclosed) tokens.push(...plainTokens(text, start));
    else {
      const end = Math.min(phrase.length, start + text.length + 1);
      tokens.push({ kind: 'aside', text: text.trim(), start: start - 1, end });
    }
  }
  return tokens;
}
