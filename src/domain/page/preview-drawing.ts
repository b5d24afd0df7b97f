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
const countSize = 24;
/** Where the words end and the drawing begins. */
const middle = 650;

interface TextStyle {
  size: number;
  weight: 400 | 600;
  fill: string;
  isFromRight: boolean;
}

type Write = (y: number, content: string, style: TextStyle, indent?: number) => XmlElement;

/** Whether a text of a document is read from the right: its first letter decides. */
const isReadFromRight = (text: string): boolean =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/.test(/\p{L}/u.exec(text)?.[0] ?? '');

/** Writes lines that begin `indent` px from the margin at which the picture's language begins. */
const writer =
  (words: number, isMirrored: boolean): Write =>
  (y, content, { size, weight, fill, isFromRight }, indent = 0) =>
    element(
      'text',
      {
        x: isMirrored ? words + middle - margin - indent : words + margin + indent,
        y,
        ...(isMirrored && { 'text-anchor': 'end' }),
        ...(isFromRight && { direction: 'rtl' }),
        'font-family': 'Inter',
        'font-size': size,
        'font-weight': weight,
        fill,
      },
      content,
    );

const sideWords = {
  entry: 'page.movesFrom',
  advancement: 'page.movesTo',
  lateral: 'role.laterals',
} as const satisfies Record<Side, string>;

/**
 * A role as a picture for previews of links: the site's name, the role's title, band and level, how many moves are stated, and the graph around
 * it in small, from the same places as everywhere; beside a scene that is mirrored, the words stand at the right and begin there. Long titles
 * are wrapped and cut with an ellipsis.
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
  const { isMirrored: isFromRight = false } = scene;
  const [words, drawing] = isFromRight ? [width - middle, 0] : [0, middle];
  const write = writer(words, isFromRight);
  const title = titleLines(cleanLine(role.title) || role.id, room);
  const lineHeight = title.size * 1.14;
  const top = 214;
  const below = top + (title.lines.length - 1) * lineHeight + 62;
  const soft = { weight: 400 as const, fill: palette.inkSoft, isFromRight };
  const place = cleanLine([sayLevel(role.level, options.t), role.family].filter(Boolean).join(' · '));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: palette.canvas }),
    element('rect', { x: drawing, y: 0, width: width - middle, height, fill: palette.surface }),
    element('rect', {
      x: isFromRight ? width - 12 : 0,
      y: 0,
      width: 12,
      height,
      fill: palette.accent,
    }),
    ...brand(options.site, isFromRight ? width - margin - 48 : words + margin, room, write, palette),
    ...title.lines.map((line, at) =>
      write(top + at * lineHeight, line, {
        ...{ size: title.size, weight: 600, fill: palette.ink },
        isFromRight: isReadFromRight(role.title),
      }),
    ),
    ...fitText(describeBand(role, options.t), room, 1, 34).map((line) =>
      write(below, line, { size: 34, weight: 600, fill: palette.accent, isFromRight }),
    ),
    ...fitText(place, room, title.lines.length > 2 ? 1 : 2, 26).map((line, at) =>
      write(below + 48 + at * 34, line, { size: 26, ...soft }),
    ),
    ...countMoves(scene, room, options.t).map((line, at, lines) =>
      write(height - margin - (lines.length - 1 - at) * 34, line, { size: countSize, ...soft }),
    ),
    ...smallGraph(scene, drawing, palette),
  );
}

/** The mark with its left edge at `left`, and the site's name beside it. */
function brand(site: string, left: number, room: number, write: Write, palette: Palette): XmlElement[] {
  const [name = ''] = fitText(cleanLine(site), room - 64, 1, 26);
  return [
    element('rect', { x: left, y: 60, width: 48, height: 48, rx: 12, fill: palette.accent }),
    element('path', {
      d: `M${left + 10.5} 94.5 h9 v-10.5 h9 v-10.5 h9`,
      ...{ fill: 'none', stroke: palette.onAccent, 'stroke-width': 4.5 },
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    }),
    write(93, name, { size: 26, weight: 600, fill: palette.ink, isFromRight: isReadFromRight(name) }, 64),
  ];
}

/** As large as lets the title stand in two lines, or small enough for three; the longest are cut. */
function titleLines(title: string, room: number): { lines: string[]; size: number } {
  for (const size of [64, 56, 48]) {
    const lines = fitText(title, room, size === 64 ? 2 : 3, size);
    const isWhole = !(lines.at(-1) ?? '').endsWith('…');
    const hasWholeWords = title.split(' ').every((word) => measureText(word, size) <= room);
    if (isWhole && hasWholeWords) return { lines, size };
  }
  return { lines: fitText(title, room, 3, 48), size: 48 };
}

function countMoves({ view }: ExportedScene, room: number, t: Translate): string[] {
  const count = (side: Side): string[] => {
    const moves = view.moves.filter(({ move }) => sideOf(move, view.focus) === side).length;
    return moves === 0 ? [] : [t(sideWords[side], { count: moves })];
  };
  const steps = [...count('entry'), ...count('advancement')];
  const inOne = steps.join(t('list.comma'));
  const found = [...(measureText(inOne, countSize) <= room ? [inOne] : steps), ...count('lateral')];
  const lines = found.filter((line) => line !== '');
  return lines.length === 0 ? [t('page.noMoves')] : lines;
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
