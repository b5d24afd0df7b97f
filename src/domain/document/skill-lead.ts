const LONGEST_LEAD = 60;
const MOST_WORDS = 6;
const inner = new Set('a an and as for in of on or the to via vs with'.split(' '));
/** Words of sentences, which no lead has. */
const sentence =
  /\b(?:following|including|includes?|such|you|your|we|our|they|must|will|should|have|has|is|are|one|any|at least|e\.g|i\.e|note|bonus|plus|examples?|optional|https?)\b/i;
const loose = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|like|of|on|or|the|to|using|via|with)$/i;

/**
 * The lead of a skill line, "API Design" in "API Design: proven experience …": a few words written as a title before the first
 * colon. Null where there is none: a sentence that ends in a colon, a time, an address.
 */
export function skillLead(text: string): string | null {
  const colon = text.slice(0, LONGEST_LEAD + 2).search(/[:：](?=\s)/);
  if (colon <= 0) return null;
  const lead = text.slice(0, colon).trim();
  if (/[.!?;,]\s|[.!?;:]$/.test(lead) || sentence.test(lead) || loose.test(lead)) return null;
  const words = lead.split(/\s+/);
  if (words.length > MOST_WORDS || !/\p{L}/u.test(lead) || /^[\p{Ll}]/u.test(lead)) return null;
  if (words.length <= 3) return lead;
  const isTitle = words.every((word) => inner.has(word.toLowerCase()) || !/^[(“"']?\p{Ll}/u.test(word));
  return isTitle ? lead : null;
}
