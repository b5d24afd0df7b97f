const smallWords = new Set(
  'a an and as at but by for from in into nor of on onto or over per than the to up via vs with your our its you we what how us'.split(
    ' ',
  ),
);
const connector =
  /(?:[,/&(–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|like|of|on|or|such|the|their|to|using|via|with|your|our))$/;

export function startsInLowerCase(text: string): boolean {
  return /^[\p{P}\p{S}]{0,2}\p{Ll}/u.test(text);
}

export function endsSentence(text: string): boolean {
  return /[.!?;:][)\]"'”’*_`]{0,4}$/.test(text);
}

/** True where a text breaks off after a word or sign that asks for more (`using Kafka and`). */
export function breaksOff(text: string): boolean {
  return connector.test(text.slice(-20).toLowerCase());
}

/** True for a few words written like a heading: `Benefits`, `What We Offer`, `🎁 Perks & Benefits`. */
export function isTitleLike(text: string, mostWords = 6): boolean {
  if (text.length > 60 || /[.!?;,]$/.test(text) || /[.!?;,]\s/.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][^\s/]*/gu);
  if (words === null || words.length > mostWords || startsInLowerCase(words[0])) return false;
  return words.every((word) => smallWords.has(word.toLowerCase()) || !startsInLowerCase(word));
}

/** True for prose: a sentence's end, or several of the small words that names and tags do not have. */
export function isProse(text: string): boolean {
  if (text.length > 300) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length >= 4 && /[.!?]["”’)]?$/.test(text)) return true;
  const small = words.filter((word) =>
    /^(?:a|an|the|you|your|will|we|our|is|are|this|that|with|who|to|for|be)$/.test(word),
  );
  return words.length >= 8 && small.length >= 3;
}
