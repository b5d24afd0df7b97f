const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

const SYMBOLS: readonly (readonly [RegExp, (symbol: string) => string])[] = [
  [/(?<![\p{L}\p{N}])c\+\+/gu, () => 'cpp'],
  [/(?<![\p{L}\p{N}])c#/gu, () => 'csharp'],
  [/(?<![\p{L}\p{N}])f#/gu, () => 'fsharp'],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, () => 'dotnet'],
  [/[&+]/gu, () => ' and '],
  [/(?<![\p{L}\p{N}])(?:[a-z]\.){2,}/gu, (initials) => initials.replaceAll('.', '')],
  [/['’ʼ`´]/gu, () => ''],
];

/** Nothing but its case has to be folded, as in most titles. */
const PLAIN = /^[A-Za-z0-9 ,:()/|_-]*$/;

/**
 * Text as it is compared: lower case, Latin letters without marks, `&` as "and", C++, C#, F# and .NET as words, apostrophes
 * gone. Other scripts keep their letters (NFC).
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => LETTERS[letter] ?? letter);
  for (const [symbol, word] of SYMBOLS) folded = folded.replace(symbol, word);
  return folded.normalize('NFC');
}
