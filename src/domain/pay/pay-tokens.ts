type PayTokenKind = 'number' | 'sign' | 'word' | 'dash' | 'plus' | 'slash' | 'percent' | 'other';

/** A piece of a pay text; `start` and `end` are UTF-16 offsets into it. White space lies between the pieces. */
export interface PayToken {
  kind: PayTokenKind;
  text: string;
  start: number;
  end: number;
}

const piece =
  /(?<!\d)(?<scientific>\d+(?:[.,]\d+)?[eE][+-]?\d+)|(?<number>\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*)|(?<sign>(?:(?:US|AU|CA|CDN|NZ|SG|HK|NT|MX) ?|A|C|S|R|USD|CAD|AUD|NZD|SGD|HKD|MXN)?\$|\p{Sc})|(?<word>\p{L}+(?:\.\p{L}+)*\.?)|(?<dash>[-‐‑‒–—―−~〜～…]|\.\.+)|(?<plus>\+)|(?<slash>\/)|(?<percent>%)|(?<other>\S)/gu;

const kinds = ['number', 'sign', 'word', 'dash', 'plus', 'slash', 'percent'] as const;

/** Cuts a pay text into figures, currency signs, words and marks, in one pass. A power of ten (`1e400`) is no figure. */
export function payTokens(text: string): PayToken[] {
  const tokens: PayToken[] = [];
  for (const match of text.matchAll(piece)) {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined) ?? 'other';
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** A word without its dots, lower case: `p.a.` → `pa`. Empty for other pieces. */
export function plainWord(token: PayToken | undefined): string {
  return token?.kind === 'word' ? token.text.replaceAll('.', '').toLowerCase() : '';
}
