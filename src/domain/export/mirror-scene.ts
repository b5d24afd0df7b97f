import { mirrorLayout } from '#domain/layout/mirror-layout.ts';
import type { ExportedScene } from './exported-scene.ts';

/** A scene as it is drawn for readers from right to left, and such a scene as it was before. */
export function mirrorScene(scene: ExportedScene): ExportedScene {
  const { pay, isMirrored = false } = scene;
  const mirrored = { ...mirrorLayout(scene), isMirrored: !isMirrored };
  if (!pay) return mirrored;
  const { bars } = mirrorLayout({ boxes: [], lines: [], bars: pay.bars });
  return { ...mirrored, pay: { ...pay, bars } };
}

/** Where the text of a card begins, `indent` px from the edge of a rectangle, with the attributes that let it run on from there. */
export const textStart = (
  { x, width }: { x: number; width: number },
  indent: number,
  isMirrored = false,
): { x: number; 'text-anchor'?: 'end' } =>
  isMirrored ? { x: x + width - indent, 'text-anchor': 'end' } : { x: x + indent };
