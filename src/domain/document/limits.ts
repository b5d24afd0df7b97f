/**
 * What one document may hold. Everything here is far beyond what a person writes; it keeps hostile input cheap.
 * Lengths are UTF-16 code units. A text may take up to twice its length when it is escaped, hence the longer line.
 */
export const limits = {
  document: 2_000_000,
  lines: 200_000,
  line: 50_000,
  text: 20_000,
  title: 200,
  entriesPerSection: 500,
  preambleLines: 200,
  bulletDepth: 6,
  diagnosticsPerCode: 50,
} as const;
