interface StrutProps {
  /** The size, in px, of what is drawn beside it at full scale. */
  width: number;
  height: number;
}

/**
 * Gives what is drawn over it a height where the page around it has none to give: in another site's page, whose frame follows the content.
 * It depends on the width alone, so that a frame which follows never chases itself.
 */
export const Strut = ({ width, height }: StrutProps) => (
  <div
    data-strut=""
    style={{ aspectRatio: `${width} / ${height}`, maxHeight: `clamp(22rem, ${height}px, 42rem)` }}
    className="hidden min-h-88 w-full embedded:block"
  />
);
