import { wrapText } from './measure-text.ts';

/** A role's card in the graph, in px: the lines of its title and its outer size. */
export interface CardSize {
  lines: string[];
  width: number;
  height: number;
}

/** The measures of a card, in px; the page's style and the SVG follow them. */
export const card = {
  width: 232,
  paddingX: 14,
  paddingY: 12,
  titleSize: 14,
  titleLine: 19,
  metaSize: 12,
  metaLine: 18,
} as const;

// A browser may round letter widths up; without some room a line could break where it was not meant to.
const slack = 4;

/** The size of a role's card: as many lines as its title needs, then one line for its band. */
export function cardSize(title: string): CardSize {
  const lines = wrapText(title, card.width - 2 * card.paddingX - slack, card.titleSize);
  const height = 2 * card.paddingY + Math.max(1, lines.length) * card.titleLine + card.metaLine + 2;
  return { lines, width: card.width, height };
}
