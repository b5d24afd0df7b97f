import type { RoleId } from '#domain/graph/career-graph.ts';
import type { Translate } from '#messages/message-types.ts';
import { drawCard } from './draw-card.ts';
import { drawHeadings } from './draw-headings.ts';
import { drawMove } from './draw-move.ts';
import { type ExportedScene, sceneRole } from './exported-scene.ts';
import type { Palette } from './palette.ts';
import { framedBounds, sceneBounds } from './scene-bounds.ts';
import { element, type XmlElement } from './xml-element.ts';

/** The page's own colours, light or dark as the page is shown. */
const pageColours: Palette = {
  canvas: 'var(--color-canvas)',
  surface: 'var(--color-surface)',
  line: 'var(--color-line)',
  lineStrong: 'var(--color-line-strong)',
  ink: 'var(--color-ink)',
  inkSoft: 'var(--color-ink-soft)',
  accent: 'var(--color-accent)',
  onAccent: 'var(--color-on-accent)',
  step: 'var(--color-step)',
  lateral: 'var(--color-lateral)',
};

/** Room for the width of a stroke, in px. */
const margin = 4;

export interface InlineGraphOptions {
  /** What the drawing is called. */
  label: string;
  /** Of the `svg` element. */
  className?: string;
  /**
   * Given where it stands as the app frames the same scene: what the app brings into sight is in the view box, and `width` and `height` are
   * those of this zoom. Lines may run out of it.
   */
  zoom?: number;
  /** The address of a role's page. */
  addressOf: (id: RoleId) => string;
  /** Says what the drawing says. */
  t: Translate;
}

/**
 * Draws a scene as an `svg` element to stand in a page: in the page's colours and font, every card but the focus a link to its role. It has
 * presentation attributes alone, which a strict content policy lets be. Without a `zoom`, the view box has the scene's size in px.
 */
export function inlineGraph(
  scene: ExportedScene,
  { label, className, zoom, addressOf, t }: InlineGraphOptions,
): XmlElement {
  const { left, top, width, height } = zoom === undefined ? sceneBounds(scene) : framedBounds(scene);
  const around = zoom === undefined ? margin : 0;
  const size = { width: Math.ceil(width + 2 * around), height: Math.ceil(height + 2 * around) };
  const cards = scene.boxes.map((box) => {
    const card = drawCard(sceneRole(scene, box.id), box, pageColours, t, scene);
    return box.place === 'focus' ? card : element('a', { href: addressOf(box.id) }, card);
  });
  return element(
    'svg',
    {
      width: Math.round(size.width * (zoom ?? 1)),
      height: Math.round(size.height * (zoom ?? 1)),
      viewBox: `${Math.floor(left - around)} ${Math.floor(top - around)} ${size.width} ${size.height}`,
      ...(className !== undefined && { class: className }),
      role: 'group',
      ...(scene.isMirrored && { direction: 'ltr' }),
      'aria-label': label,
    },
    ...scene.lines.flatMap((line) => drawMove(line, pageColours)),
    ...drawHeadings(scene, pageColours, t),
    ...cards,
  );
}
