/** A title as the owner's list writes it, and where: line and column count from 1. */
export interface SettledTitle {
  text: string;
  line: number;
  column: number;
}

/**
 * Names that an owner settles to be one role: `title` and its `aliases`. `id` is the address a role without a document keeps, null where
 * it follows from the title.
 */
export interface SettledRole {
  title: SettledTitle;
  id: SettledTitle | null;
  aliases: SettledTitle[];
}

/** What the owner of a corpus settles about its names. The titles of each list in `distinct` are roles of their own. */
export interface SettledNames {
  /** Named in diagnostics. */
  file: string;
  roles: SettledRole[];
  distinct: SettledTitle[][];
}

export const NOTHING_SETTLED: SettledNames = { file: 'titles.json', roles: [], distinct: [] };
