import type { PayBar } from './layout-by-pay.ts';
import type { Point } from './point.ts';

interface Span {
  x: number;
  width: number;
}

/** Something laid out: cards and lines, and the bars of a layout by pay. */
interface Layout {
  boxes: readonly Span[];
  lines: readonly { points: readonly Point[] }[];
  bars?: readonly Pick<PayBar, 'x' | 'width' | 'leader'>[];
}

/** A rectangle on the other side of x = 0, in px. */
export const mirrorSpan = <S extends Span>(span: S): S => ({ ...span, x: 0 - span.x - span.width });

const mirrorPoint = <P extends Point>(point: P): P => ({ ...point, x: 0 - point.x });

/**
 * A layout for languages that are read from right to left: what stood at the left of x = 0, where the focus has its middle, stands as far at
 * its right. Cards keep their order, which is that of reading. Mirrored twice, a layout is as it was.
 */
export function mirrorLayout<L extends Layout>(layout: L): L {
  const { boxes, lines, bars } = layout;
  return {
    ...layout,
    boxes: boxes.map(mirrorSpan),
    lines: lines.map((line) => ({ ...line, points: line.points.map(mirrorPoint) })),
    ...(bars && {
      bars: bars.map((bar) => ({ ...mirrorSpan(bar), leader: bar.leader.map(mirrorPoint) })),
    }),
  };
}
