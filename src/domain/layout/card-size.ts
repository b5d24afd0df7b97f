import type { Level } from '#domain/document/role-document.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { rememberTexts } from '#domain/titles/remember-texts.ts';
import { wrapText } from './measure-text.ts';

/** What a card says of its role, beside its band. */
export interface CardText {
  title: string;
  level: Pick<Level, 'rank' | 'track'>;
  family: string | null;
}

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

// A compilation asks for a role's card once for each role around it.
const room = card.width - 2 * card.paddingX - slack;
const linesOfTitle = rememberTexts((title) => wrapText(title, room, card.titleSize));
const linesOfPlace = rememberTexts((place) => wrapText(place, room, card.metaSize));

/**
 * The size of a role's card: as many lines as its title needs, one line for its band, and those of its level and family. `textScale` is how
 * much larger than usual text is shown; the card grows with it, so that lines break in the same places.
 */
export function cardSize(role: CardText, textScale = 1): CardSize {
  const size = measureCard(role);
  return textScale === 1 ? size : { ...size, width: size.width * textScale, height: size.height * textScale };
}

function measureCard({ title, level, family }: CardText): CardSize {
  const lines = linesOfTitle(title);
  const placeLines = linesOfPlace([levelName(level), family ?? ''].filter(Boolean).join(' · '));
  const height =
    2 * card.paddingY +
    Math.max(1, lines.length) * card.titleLine +
    (1 + placeLines.length) * card.metaLine +
    2;
  return { lines, width: card.width, height };
}
