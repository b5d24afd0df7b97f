/**
 * What one document may hold. Everything here is far beyond what a person writes; it keeps hostile input cheap.
 * Lengths are UTF-16 code units. A text, or a list of names on one line, may take up to twice its length when it is escaped, hence the
 * longer line. A name is a title, an alias or a tag.
 */
export const limits = {
  document: 2_000_000,
  lines: 200_000,
  line: 50_000,
  text: 20_000,
  name: 200,
  names: 100,
  entriesPerSection: 500,
  preambleLines: 200,
  frontMatterLines: 500,
  bulletDepth: 6,
  diagnosticsPerCode: 50,
} as const;
