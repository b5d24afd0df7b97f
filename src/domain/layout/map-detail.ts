/** How much of a role the map shows, from far to near. */
export type MapDetail = 'density' | 'marks' | 'titles' | 'cards';

/** Below: a box is less than 3 px high, and counts say more than boxes. */
const marksFrom = 0.04;
/** From here on a box holds two lines of 10 px. */
const titlesFrom = 0.34;
/** From here on the text of a card can be read. */
const cardsFrom = 0.72;

/** What is shown at a zoom (px on the screen for a px of the plane). */
export function detailAt(zoom: number): MapDetail {
  if (zoom < marksFrom) return 'density';
  if (zoom < titlesFrom) return 'marks';
  return zoom < cardsFrom ? 'titles' : 'cards';
}
