/**
 * The distances of the layout, in px: between columns, the layers and the parts of one, between cards, beside a line that runs between
 * cards, and how far lateral roles are set in and down.
 */
export const spacing = {
  column: 116,
  layer: 96,
  subColumn: 48,
  card: 18,
  lateralIndent: 30,
  lateralGap: 62,
  trunk: 20,
} as const;
