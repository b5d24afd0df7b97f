/**
 * A line with one kind of space, hyphen, dash and quote, and without invisible characters, bullets, the plural mark of
 * `Engineer(s)` or closing punctuation. Words and letter case stay as written.
 */
export function tidyPhrase(text: string): string {
  return (ASCII.test(text) ? text.replace(/ {2,}/g, ' ') : plainCharacters(text))
    .replace(/(?<=\p{L})\((?:s|es)\)/gu, '')
    .replace(/^[ •·▪◦‣*–-]+(?= )/, '')
    .replace(/^ +/, '')
    .replace(/(?<![ .,;:!])[ .,;:!]+$/, '');
}

const ASCII = /^[ -~]*$/;

function plainCharacters(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ' ')
    .replace(/[\u2010\u2011\ufe63\uff0d]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, '–')
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\uff02]/g, '"')
    .replace(/[\u2044\u2215\uff0f]/g, '/')
    .replace(/\uff0c/g, ',')
    .replace(/\uff1b/g, ';');
}
