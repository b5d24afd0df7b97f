import { cleanLine } from '#domain/export/clean-text.ts';
import { drawMove } from '#domain/export/draw-move.ts';
import { type ExportedRole, type ExportedScene, sceneRole } from '#domain/export/exported-scene.ts';
import { type Palette, palettes } from '#domain/export/palette.ts';
import { sceneBounds } from '#domain/export/scene-bounds.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { type Side, sideOf } from '#domain/graph/role-view.ts';
import { fitText, measureText } from '#domain/layout/measure-text.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';

/** The size of the picture in px, as previews of links show it. */
export const previewSize = { width: 1200, height: 630 } as const;

export interface PreviewOptions {
  /** Says level and band. */
  t: Translate;
  /** The name of the site. */
  site: string;
  /** Six hexadecimal digits that can be read on a light ground; null for the product's own. */
  accent: string | null;
}

const margin = 64;
/** Where the words end and the drawing begins. */
const middle = 650;
/** Fonts are named by what they call themselves: a file of one weight is a family of its own. */
const families = { 400: 'Inter', 600: 'Inter SemiBold' } as const;

const text = (
  x: number,
  y: number,
  size: number,
  weight: keyof typeof families,
  fill: string,
  content: string,
): XmlElement =>
  element(
    'text',
    { x, y, 'font-family': families[weight], 'font-size': size, 'font-weight': weight, fill },
    content,
  );

const sideWords = {
  entry: 'page.movesFrom',
  advancement: 'page.movesTo',
  lateral: 'role.laterals',
} as const satisfies Record<Side, string>;

/** Letters that the pictures' font has. */
const drawable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Zs}\p{Sc}+<=>|~^`´¨°©®×·]*$/u;

/** Whether all that a picture says of a role can be drawn in its font. */
export const isDrawable = (texts: readonly (string | null)[]): boolean =>
  texts.every((each) => each === null || drawable.test(each));

/**
 * A role as a picture for previews of links: the site's name, the role's title, band and level, how many moves are stated, and the graph around
 * it in small, from the same places as everywhere; beside a scene that is mirrored, the words stand at the right. Long titles are wrapped and cut with an ellipsis.
 */
export function previewDrawing(
  role: ExportedRole,
  scene: ExportedScene,
  options: PreviewOptions,
): XmlElement {
  const palette: Palette =
    options.accent === null
      ? palettes.light
      : { ...palettes.light, accent: `#${options.accent}`, step: `#${options.accent}` };
  const { width, height } = previewSize;
  const room = middle - margin - 24;
  const [words, drawing] = scene.isMirrored ? [width - middle, 0] : [0, middle];
  const start = words + margin;
  const title = titleLines(cleanLine(role.title) || role.id, room);
  const lineHeight = title.size * 1.14;
  const top = 214;
  const below = top + (title.lines.length - 1) * lineHeight + 62;
  const place = cleanLine([sayLevel(role.level, options.t), role.family].filter(Boolean).join(' · '));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: palette.canvas }),
    element('rect', { x: drawing, y: 0, width: width - middle, height, fill: palette.surface }),
    element('rect', {
      x: scene.isMirrored ? width - 12 : 0,
      y: 0,
      width: 12,
      height,
      fill: palette.accent,
    }),
    ...brand(options.site, start, room, palette),
    ...title.lines.map((line, at) => text(start, top + at * lineHeight, title.size, 600, palette.ink, line)),
    ...fitText(describeBand(role, options.t), room, 1, 34).map((line) =>
      text(start, below, 34, 600, palette.accent, line),
    ),
    ...fitText(place, room, 2, 26).map((line, at) =>
      text(start, below + 48 + at * 34, 26, 400, palette.inkSoft, line),
    ),
    ...countMoves(scene, options.t).map((line, at) =>
      text(start, height - margin - 72 + at * 34, 24, 400, palette.inkSoft, line),
    ),
    ...smallGraph(scene, drawing, palette),
  );
}

function brand(site: string, start: number, room: number, palette: Palette): XmlElement[] {
  const [name = ''] = fitText(cleanLine(site), room - 64, 1, 26);
  return [
    element('rect', { x: start, y: 60, width: 48, height: 48, rx: 12, fill: palette.accent }),
    element('path', {
      d: `M${start + 10.5} 94.5 h9 v-10.5 h9 v-10.5 h9`,
      ...{ fill: 'none', stroke: palette.onAccent, 'stroke-width': 4.5 },
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    }),
    text(start + 64, 93, 26, 600, palette.ink, name),
  ];
}

/** As large as lets the title stand in three lines; the longest are cut. */
function titleLines(title: string, room: number): { lines: string[]; size: number } {
  for (const size of [64, 56, 48]) {
    const lines = fitText(title, room, 3, size);
    const isWhole = !(lines.at(-1) ?? '').endsWith('…');
    const hasWholeWords = title.split(' ').every((word) => measureText(word, size) <= room);
    if (isWhole && hasWholeWords) return { lines, size };
  }
  return { lines: fitText(title, room, 3, 48), size: 48 };
}

function countMoves({ view }: ExportedScene, t: Translate): string[] {
  const count = (side: Side): string[] => {
    const moves = view.moves.filter(({ move }) => sideOf(move, view.focus) === side).length;
    return moves === 0 ? [] : [t(sideWords[side], { count: moves })];
  };
  const steps = [...count('entry'), ...count('advancement')].join(t('list.comma'));
  const found = [steps, ...count('lateral')].filter((line) => line !== '');
  return found.length === 0 ? [t('page.noMoves')] : found;
}

/** The graph without its letters, which would be too small to read: each card with a bar as long as its title. */
function smallGraph(scene: ExportedScene, left: number, palette: Palette): XmlElement[] {
  const bounds = sceneBounds(scene);
  const frame = {
    x: left + 36,
    y: 56,
    width: previewSize.width - middle - 72,
    height: previewSize.height - 112,
  };
  if (bounds.width === 0 || bounds.height === 0) return [];
  const scale = Math.min(1, frame.width / bounds.width, frame.height / bounds.height);
  const x = frame.x + (frame.width - bounds.width * scale) / 2 - bounds.left * scale;
  const y = frame.y + (frame.height - bounds.height * scale) / 2 - bounds.top * scale;
  const cards = scene.boxes.map((box) => {
    const role = sceneRole(scene, box.id);
    const isFocus = box.place === 'focus';
    const bar = Math.min(box.width - 32, Math.max(40, measureText(role.title, 15)));
    return element(
      'g',
      {},
      element('rect', {
        ...{ x: box.x, y: box.y, width: box.width, height: box.height, rx: 12 },
        fill: isFocus ? palette.accent : role.documented ? palette.canvas : palette.surface,
        stroke: isFocus ? palette.accent : palette.lineStrong,
        'stroke-width': Math.min(4, 1.5 / scale),
        ...(role.documented ? {} : { 'stroke-dasharray': '8 6' }),
      }),
      element('rect', {
        ...{
          x: scene.isMirrored ? box.x + box.width - 16 - bar : box.x + 16,
          y: box.y + box.height / 2 - 7,
          width: bar,
          height: 14,
          rx: 7,
        },
        fill: isFocus ? palette.onAccent : palette.inkSoft,
        'fill-opacity': isFocus ? 1 : 0.45,
      }),
    );
  });
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return [element('g', { transform }, ...scene.lines.flatMap((line) => drawMove(line, palette)), ...cards)];
}
