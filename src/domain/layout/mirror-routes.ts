import type { RoutesScene } from './layout-routes.ts';

/** The same routes from right to left, within the same bounds; the reading order stays. */
export function mirrorRoutes({ boxes, lines, bounds }: RoutesScene): RoutesScene {
  const axis = 2 * bounds.x + bounds.width;
  return {
    boxes: boxes.map((box) => ({ ...box, x: axis - box.x - box.width })),
    lines: lines.map((line) => ({ ...line, points: line.points.map(({ x, y }) => ({ x: axis - x, y })) })),
    bounds,
  };
}
