/** A stretch of what a document names as its source; `href` where it is an address that is safe to follow. */
export interface SourcePart {
  text: string;
  href: string | null;
}

const address = /https:\/\/[^\s,;<>"'`]+/giu;

/** Cuts a source as its author wrote it into addresses (https alone) and the text between them. The parts in order make up the source. */
export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let done = 0;
  for (const match of source.matchAll(address)) {
    // A bracket or full stop after an address belongs to the sentence.
    const text = match[0].replace(/[.)\]!?]{1,3}$/u, '');
    const href = safeAddress(text);
    if (href === null) continue;
    if (match.index > done) parts.push({ text: source.slice(done, match.index), href: null });
    parts.push({ text, href });
    done = match.index + text.length;
  }
  if (done < source.length) parts.push({ text: source.slice(done), href: null });
  return parts;
}

/** A host of plain letters with a port, if any; nothing that could pass for another host, such as a name or password before it. */
const host = /^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?::\d{1,4})?(?:[/?#]|$)/iu;

const safeAddress = (text: string): string | null => (host.test(text) && !text.includes('\\') ? text : null);
