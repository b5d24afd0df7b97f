import type { Translate } from '#messages/message-types.ts';
import type { ExportedScene } from './exported-scene.ts';
import type { Palette } from './palette.ts';
import { sceneHeadings } from './scene-bounds.ts';
import { element, type XmlElement } from './xml-element.ts';

/** What the columns of a scene are, each with how many roles it has, above its first card. */
export const drawHeadings = (scene: ExportedScene, palette: Palette, t: Translate): XmlElement[] =>
  sceneHeadings(scene).map(({ side, distance, count, x, y, width }) =>
    element(
      'text',
      {
        ...(scene.isMirrored ? { x: x + width, direction: 'rtl' } : { x }),
        y: y + 14,
        'font-size': 12,
        'font-weight': 600,
        fill: side === 'lateral' ? palette.lateral : palette.inkSoft,
      },
      `${distance > 1 ? t('graph.far', { side: t(`side.${side}`), distance }) : t(`side.${side}`)} (${count})`,
    ),
  );
