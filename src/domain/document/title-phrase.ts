const LONGEST_NAME = 120;

const phrases = [
  /^(?:(?:key|core|main|primary)\s+)?(?:job\s+)?(?:roles?\s+and\s+)?responsibilit(?:y|ies)\s*(?:and|&|\+)\s*(?:(?:required|key|core)\s+)?(?:skills?|qualifications?|requirements?|competenc(?:y|ies))\s*(?:\bfor\b|\bof\b|:|\s[-–—])\s+(\S.*)$/i,
  /^(?:(?:required|key|core)\s+)?skills?\s*(?:and|&|\+)\s*(?:(?:key|core|main|primary)\s+)?responsibilit(?:y|ies)\s*(?:\bfor\b|\bof\b|:|\s[-–—])\s+(\S.*)$/i,
  /^(?:(?:key|core|main|primary)\s+)?responsibilit(?:y|ies)\s+(?:for|of)\s+(\S.*)$/i,
  /^(?:job|role|position)\s+(?:specification|description|spec|profile|title)s?\s*(?:for\b|of\b|[:–—]|\s-\s)\s*(\S.*)$/i,
  /^(?:job\s+title|title|role|role\s+title|position)\s*(?::|[–—]|\s-\s)\s*(\S.*)$/i,
];

const suffix =
  /(?<!\s)(?:\s+[-–—|:]\s+|\s*[—|:]\s*)(?:(?:key|core|main)\s+)?(?:responsibilit(?:y|ies)(?:\s*(?:and|&|\+)\s*(?:required\s+|key\s+)?skills?)?|(?:job|role)\s+(?:specification|description|spec|profile))$/i;
const bareSuffix = /(?<!\s)\s+(?:job|role)\s+(?:specification|description)$/i;

/**
 * The name in a page's way of announcing a role, null where the line is no such phrase: "Key Responsibilities and Required Skills for
 * an X", "X — Key Responsibilities and Required Skills", "Job Specification: X".
 */
export function readTitlePhrase(text: string): string | null {
  if (text.length > LONGEST_NAME + 80) return null;
  const name = nameIn(text.trim());
  if (name === null) return null;
  const bare = name.replace(/^(?:a\/an|an?\(n\)|an?|the)\s+/i, '').trim();
  const isName =
    bare !== '' && bare.length <= LONGEST_NAME && !/[.!?]$/.test(bare.replace(/\b(?:Sr|Jr)\.$/, ''));
  return isName ? (readTitlePhrase(bare) ?? bare) : null;
}

function nameIn(text: string): string | null {
  for (const phrase of phrases) {
    const name = phrase.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  const end = suffix.exec(text) ?? bareSuffix.exec(text);
  return end === null || end.index === 0 ? null : text.slice(0, end.index);
}
