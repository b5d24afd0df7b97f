import { extentOf } from '#domain/layout/extent-of.ts';

/** A place as tall as a drawing of some rectangles needs. It depends on the width alone, so that a frame which follows never chases itself. */
export function Strut({ drawn }: { drawn: Parameters<typeof extentOf>[0] }) {
  const { width, height } = extentOf(drawn);
  return (
    <div
      data-strut=""
      style={{ aspectRatio: `${width} / ${height}`, maxHeight: `clamp(22rem, ${height}px, 42rem)` }}
      className="min-h-88 w-full"
    />
  );
}
