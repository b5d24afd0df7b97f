/** What numbers count rather than number: `5-10 years` is no section “Years”. */
const duration = /\d\s{0,2}\+?\s{0,2}(?:years?|yrs?|months?)\b/i;

/**
 * What two spellings of a heading have in common: lower-case ASCII words in the singular, without leading emoji (whole or mangled),
 * numbering, articles, parentheses and punctuation. `🎯 2. Hard Skills (Technical):` → `hard skill`. Empty where nothing is left.
 */
export function headingKey(text: string): string {
  const words = text
    .slice(0, 200)
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g);
  if (words === null) return '';
  const leading = duration.test(text.slice(0, 200))
    ? /^(?:the|our|your|this|a|an)$/
    : /^(?:\d+|the|our|your|this|a|an|section)$/;
  while (words.length > 1 && leading.test(words[0])) words.shift();
  return words.map(singular).join(' ');
}

function singular(word: string): string {
  if (word.length <= 3 || word.endsWith('ss') || word.endsWith('us') || !word.endsWith('s')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
