import { card } from '#domain/layout/card-size.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { wrapText } from '#domain/layout/measure-text.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportedRole } from './exported-scene.ts';
import { fitLines } from './fit-lines.ts';

/** A line of a card: its text, the size of its letters and its height, in px. */
export interface CardLine {
  text: string;
  size: number;
  height: number;
  kind: 'title' | 'fact';
}

/**
 * The lines of a role's card that fit its box: the title, the band, and level and family where the box has room for them. The box was made
 * for lines as Inter draws them; another font may be wider, so letters become a little smaller before a line would leave the box.
 */
export function cardLines(role: ExportedRole, box: Box, t: Translate): CardLine[] {
  const scale = box.width / card.width;
  const titleLine = card.titleLine * scale;
  const factLine = card.metaLine * scale;
  const width = box.width - 2 * card.paddingX * scale;
  const room = box.height - 2 * card.paddingY * scale;

  const fit = (text: string, kind: CardLine['kind'], size: number, height: number, most: number) => {
    const fitted = fitLines(text, width, size * scale, most);
    return fitted.lines.map((line): CardLine => ({ text: line, size: fitted.size, height, kind }));
  };
  const usual = (text: string, size: number) => Math.max(1, wrapText(text, width, size * scale).length);

  const title = cleanLine(role.title) || role.id;
  const place = cleanLine([sayLevel(role.level, t), role.family].filter(Boolean).join(' · '));
  const placeLines = usual(place, card.metaSize);
  const hasPlace = usual(title, card.titleSize) * titleLine + (1 + placeLines) * factLine <= room;
  const facts = (1 + (hasPlace ? placeLines : 0)) * factLine;
  const titleLines = Math.max(1, Math.floor((room - facts) / titleLine));
  return [
    ...fit(title, 'title', card.titleSize, titleLine, titleLines),
    ...fit(cleanLine(describeBand(role, t, { compact: true })), 'fact', card.metaSize, factLine, 1),
    ...(hasPlace ? fit(place, 'fact', card.metaSize, factLine, placeLines) : []),
  ];
}
