import { type ColumnHeading, columnHeadings, payHeadings } from '#domain/layout/column-headings.ts';
import type { PayLayout } from '#domain/layout/layout-by-pay.ts';
import { mirrorLayout, mirrorSpan } from '#domain/layout/mirror-layout.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { payBounds } from '#domain/layout/pay-bounds.ts';
import type { RoleScene } from './role-scene.ts';

/** What stands behind cards that are laid out by pay, and the plane that it needs; a mirrored one has its figures at the right. */
export interface PayPlane {
  layout: PayLayout;
  bounds: Rectangle;
  isMirrored: boolean;
}

interface PlacedScene {
  scene: RoleScene;
  headings: readonly ColumnHeading[];
  plane: PayPlane | null;
}

/** A scene as it is drawn: by pay where that layout is given, and mirrored where lines are read from the right. */
export function placeScene(byLevel: RoleScene, pay: PayLayout | null, isMirrored: boolean): PlacedScene {
  const { view, boxes } = byLevel;
  const headings = pay ? payHeadings(view, pay) : columnHeadings(view, boxes);
  const bounds = pay && payBounds(pay);
  if (!isMirrored)
    return {
      scene: pay ? { ...byLevel, ...pay } : byLevel,
      headings,
      plane: pay && bounds && { layout: pay, bounds, isMirrored },
    };
  const layout = pay && mirrorLayout(pay);
  return {
    scene: layout ? { ...byLevel, ...layout } : mirrorLayout(byLevel),
    headings: headings.map(mirrorSpan),
    plane: layout && bounds && { layout, bounds: mirrorSpan(bounds), isMirrored },
  };
}
