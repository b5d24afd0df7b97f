import { cellBox, mapCard } from '#domain/layout/map-layout.ts';
import { type PlaneArea, rolesWithin, visitCells } from '#domain/layout/map-lookup.ts';
import { dashes, filled, filledTo, leftOf, outlined, topOf } from './draw-boxes.ts';
import { fittedLines } from './fitted-lines.ts';
import { mapFont, type MapPicture } from './map-picture.ts';
import { textStart, writeText } from './write-text.ts';

/** Where nothing is asked for, marks are a little lighter than those that meet a filter. */
const plainStrength = 0.8;
const titleLine = 12;

/** How a box is drawn: whether the role has a document, and whether it meets the filters. */
type Look = 'documented' | 'mentioned' | 'litDocumented' | 'litMentioned' | 'unlit';

function lookOf({ scene: { roles, lit } }: MapPicture, role: number): Look {
  const documented = roles[role]?.documented === true;
  if (lit === null) return documented ? 'documented' : 'mentioned';
  if (lit[role] !== 1) return 'unlit';
  return documented ? 'litDocumented' : 'litMentioned';
}

/** The bar near the lower edge of a card that shows how much of the role is covered (near-cards.tsx), in px at zoom 1. */
const bar = { height: 3, below: 4, beside: 14 };

/** Far out: each cell's box, the fuller the stronger, with the number of its roles (of those that meet the filters). */
export function drawDensity(picture: MapPicture, area: PlaneArea): void {
  const { context, scene, frame, colours } = picture;
  const { cells } = scene.layout;
  const counts = scene.lit === null ? cells.map(({ count }) => count) : scene.litInCell;
  const most = Math.max(1, ...counts);
  context.font = mapFont(11);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  cells.forEach((cell, position) => {
    const box = cellBox(cell, scene.layout.isMirrored);
    if (
      box.x > area.right ||
      box.x + box.width < area.left ||
      box.y > area.bottom ||
      box.y + box.height < area.top
    )
      return;
    const count = counts[position] ?? 0;
    const [x, y] = [frame.x + box.x * frame.zoom, frame.y + box.y * frame.zoom];
    const [width, height] = [Math.max(3, box.width * frame.zoom), Math.max(3, box.height * frame.zoom)];
    context.globalAlpha = count === 0 ? 1 : 0.2 + 0.8 * Math.sqrt(count / most);
    context.fillStyle = count === 0 ? colours.line : scene.lit === null ? colours.step : colours.accent;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    const text = String(count);
    if (count === 0 || height < 13 || width < text.length * 7 + 4) return;
    context.fillStyle = colours.surface;
    context.fillRect(x + width / 2 - text.length * 3.6 - 3, y + height / 2 - 7, text.length * 7.2 + 6, 14);
    context.fillStyle = colours.ink;
    context.fillText(text, x + width / 2, y + height / 2 + 0.5);
  });
}

/** A box for each role: filled where it has a document, hollow where not; what does not meet the filters shrinks to a dash. */
export function drawMarks(picture: MapPicture, area: PlaneArea): void {
  const { context, scene, frame } = picture;
  const { layout } = scene;
  const width = mapCard.width * frame.zoom;
  const height = mapCard.height * frame.zoom;
  const groups: Record<Look, number[]> = {
    documented: [],
    mentioned: [],
    litDocumented: [],
    litMentioned: [],
    unlit: [],
  };
  visitCells(layout, area, (cell, firstRow, lastRow) => {
    const end = Math.min(cell.count, (lastRow + 1) * cell.perRow);
    for (let slot = firstRow * cell.perRow; slot < end; slot++) {
      const role = layout.order[cell.first + slot] ?? 0;
      groups[lookOf(picture, role)].push(role);
    }
  });
  const { colours } = picture;
  const boxes = { picture, width, height };
  dashes(boxes, groups.unlit);
  outlined(boxes, groups.mentioned, colours.strong, colours.surface, 1);
  if (scene.coverage !== null) {
    const { shares } = scene.coverage;
    outlined(boxes, groups.documented, colours.step, colours.surface, 1);
    filledTo(boxes, groups.documented, { shares, colour: colours.step });
    outlined(boxes, groups.litMentioned, colours.accent, colours.accentSoft, 1.5);
    outlined(boxes, groups.litDocumented, colours.accent, colours.accentSoft, 1.5);
    filledTo(boxes, groups.litDocumented, { shares, colour: colours.accent });
    return;
  }
  context.globalAlpha = plainStrength;
  filled(boxes, groups.documented, colours.step);
  context.globalAlpha = 1;
  outlined(boxes, groups.litMentioned, colours.accent, colours.accentSoft, 1.5);
  filled(boxes, groups.litDocumented, colours.accent);
}

/** Nearer: boxes with titles. */
export function drawTitles(picture: MapPicture, area: PlaneArea): void {
  const { context, scene, frame, colours } = picture;
  const width = mapCard.width * frame.zoom;
  const height = mapCard.height * frame.zoom;
  const seen = rolesWithin(scene.layout, area);
  drawFrames(picture, seen);
  const titleSize = frame.zoom < 0.45 ? 10 : 11;
  context.font = mapFont(titleSize);
  context.textAlign = textStart(picture);
  context.textBaseline = 'middle';
  const room = Math.floor(width - 12);
  const mostLines = Math.max(1, Math.floor((height - 2) / titleLine));
  for (const role of seen) {
    const lines = fittedLines(scene.roles[role]?.title ?? '', room, mostLines, titleSize);
    context.fillStyle = scene.lit === null || scene.lit[role] === 1 ? colours.ink : colours.soft;
    const x = leftOf(picture, role) + (scene.layout.isMirrored ? width - 6 : 6);
    const middle = topOf(picture, role) + height / 2;
    lines.forEach((line, at) =>
      writeText(context, line, x, middle + (at - (lines.length - 1) / 2) * titleLine),
    );
  }
}

/** The boxes that hold text: dashed where a role has no document, or does not meet the filters. */
export function drawFrames(picture: MapPicture, seen: readonly number[]): void {
  const { context, frame, colours } = picture;
  const groups: Record<Look, number[]> = {
    documented: [],
    mentioned: [],
    litDocumented: [],
    litMentioned: [],
    unlit: [],
  };
  for (const role of seen) groups[lookOf(picture, role)].push(role);
  const boxes = { picture, width: mapCard.width * frame.zoom, height: mapCard.height * frame.zoom };
  context.setLineDash([3, 3]);
  outlined(boxes, groups.unlit, colours.line, colours.canvas, 1);
  outlined(boxes, groups.mentioned, colours.strong, colours.canvas, 1);
  outlined(boxes, groups.litMentioned, colours.accent, colours.accentSoft, 1.5);
  context.setLineDash([]);
  outlined(boxes, groups.documented, colours.strong, colours.surface, 1);
  outlined(boxes, groups.litDocumented, colours.accent, colours.accentSoft, 2);
  if (picture.scene.coverage === null) return;
  const [width, height] = [boxes.width - 2 * bar.beside * frame.zoom, Math.max(2, bar.height * frame.zoom)];
  const { shares } = picture.scene.coverage;
  context.save();
  context.translate(bar.beside * frame.zoom, boxes.height - height - bar.below * frame.zoom);
  filledTo({ picture, width, height }, seen, { shares, colour: colours.accent });
  context.restore();
}
