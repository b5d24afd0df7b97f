const LONGEST_LEAD = 60;
const MOST_WORDS = 6;
const inner = new Set('a an and as for in of on or the to via vs with'.split(' '));
/** Words of sentences, which no lead has. */
const sentence =
  /\b(?:following|including|includes?|such|you|your|we|our|they|must|will|should|have|has|is|are|one|any|at least|e\.g|i\.e|note|bonus|plus|examples?|optional|https?)\b/i;
const loose = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|like|of|on|or|the|to|using|via|with)$/i;

/** How sentences about skills begin: "Experience with …", "Strong knowledge of …". */
const opening =
  /^(?:\p{L}+\s+){0,2}(?:experience|experienced|proficien(?:cy|t)|knowledge|familiar(?:ity)?|abilit(?:y|ies)|able|understanding|expertise|skill(?:s|ed)?|background|exposure|competen(?:ce|t)|fluen(?:cy|t)|comfort(?:able)?|capable|command|mastery)\s+(?:in|with|of|to|at|using|across|on|for)\s+\p{Ll}/iu;

/**
 * The lead of a skill line, "API Design" in "API Design: proven experience …": a few words written as a title before the first
 * colon, or up to four in the case of a sentence ("Problem solving: …"). Null where there is none: a sentence with a colon, a
 * time, an address.
 */
export function skillLead(text: string): string | null {
  const colon = text.slice(0, LONGEST_LEAD + 2).search(/[:：](?=\s)/);
  if (colon <= 0) return null;
  const lead = text.slice(0, colon).trim();
  if (/[.!?;,]\s|[.!?;:]$|\d:\d/.test(lead) || sentence.test(lead) || loose.test(lead)) return null;
  const words = lead.split(/\s+/);
  if (words.length > MOST_WORDS || !/\p{L}/u.test(lead) || /^\p{Ll}/u.test(lead)) return null;
  const isTitle = words.every((word) => inner.has(word.toLowerCase()) || !/^[(“"']?\p{Ll}/u.test(word));
  return isTitle || (words.length <= 4 && !opening.test(lead)) ? lead : null;
}
