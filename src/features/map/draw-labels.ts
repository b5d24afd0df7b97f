import type { MapColumn, PlacedLane } from '#domain/layout/map-layout.ts';
import { measureText, wrapText } from '#domain/layout/measure-text.ts';
import { sayLevel, sayShortLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';
import { fittedLines } from './fitted-lines.ts';
import { mapFont, type MapPicture } from './map-picture.ts';
import { textStart, writeText } from './write-text.ts';

const nameSize = 12;
const nameLine = 14;
const countSize = 11;
/** Names that stand upright: as large as they fit. */
const uprightSizes = [10, 9];
const padding = 12;

/** The names of lanes where lines begin and of levels at the top, which stay in sight wherever the map is moved. */
export function drawLabels(picture: MapPicture): void {
  const { context, inset, window, colours, scene } = picture;
  const side = sideOf(picture);
  context.fillStyle = colours.surface;
  context.fillRect(side.left, 0, side.width, window.height);
  context.fillRect(0, 0, window.width, inset.top);
  context.textBaseline = 'middle';
  context.textAlign = textStart(picture);
  let free = inset.top;
  scene.layout.lanes.forEach((lane, position) => {
    free = drawLane(picture, lane, position, free);
  });
  context.save();
  context.beginPath();
  context.rect(inset.left, 0, window.width - side.width, inset.top);
  context.clip();
  context.textAlign = 'center';
  scene.layout.columns.forEach((column) => drawColumn(picture, column));
  context.restore();
  context.fillStyle = colours.surface;
  context.fillRect(side.left, 0, side.width, inset.top);
  drawCorner(picture);
  context.fillStyle = colours.line;
  context.fillRect(scene.layout.isMirrored ? side.left : side.width - 1, 0, 1, window.height);
  context.fillRect(0, inset.top - 1, window.width, 1);
}

/** The strip that holds the names of lanes, and where they begin in it and end. */
function sideOf({ inset, window, scene }: MapPicture) {
  const width = inset.left + inset.right;
  return scene.layout.isMirrored
    ? {
        left: window.width - width,
        width,
        start: window.width - padding,
        end: window.width - width + padding,
      }
    : { left: 0, width, start: padding, end: width - padding };
}

/** Says what is named beside and at the top. */
function drawCorner(picture: MapPicture): void {
  const { context, inset, colours, scene } = picture;
  const { start, end } = sideOf(picture);
  context.font = mapFont(countSize, 450);
  context.fillStyle = colours.soft;
  writeText(context, scene.laneHeading, start, inset.top - 12);
  context.textAlign = scene.layout.isMirrored ? 'left' : 'right';
  writeText(context, t('map.level'), end, 13);
}

/** Names a lane in the middle of what is seen of it, where it has room below what is named already. Gives where the next name may begin. */
function drawLane(
  picture: MapPicture,
  { label, y, height, count }: PlacedLane,
  position: number,
  free: number,
): number {
  const { context, scene, frame, window, inset, colours } = picture;
  const side = sideOf(picture);
  const top = Math.max(inset.top, free, frame.y + y * frame.zoom);
  const bottom = Math.min(window.height, frame.y + (y + height) * frame.zoom);
  const seen = bottom - top;
  if (seen < nameLine) return free;
  const room = side.width - padding - 4;
  const lines = fittedLines(label, room, Math.floor(seen / nameLine), nameSize);
  const met = scene.litInLane[position] ?? 0;
  const isDim = scene.lit !== null && met === 0;
  const counted =
    scene.lit === null ? count.toLocaleString(t.locale) : t('count.of', { part: met, whole: count });
  const inWords = scene.lit === null ? t('count.roles', { count }) : t('map.met', { met, total: count });
  const hasWords = measureText(inWords, countSize) <= room;
  const hasCount = seen >= (lines.length + 1) * nameLine + 2;
  const block = (lines.length + (hasCount ? 1 : 0)) * nameLine;
  let at = top + (seen - block) / 2 + nameLine / 2;
  context.font = mapFont(nameSize);
  context.fillStyle = isDim ? colours.soft : colours.ink;
  for (const line of lines) {
    writeText(context, line, side.start, at);
    at += nameLine;
  }
  if (hasCount) {
    context.font = mapFont(countSize, 450);
    context.fillStyle = colours.soft;
    writeText(context, hasWords ? inWords : counted, side.start, at);
  }
  context.fillStyle = colours.line;
  context.fillRect(side.left, Math.round(frame.y + y * frame.zoom), side.width, 1);
  return at - nameLine / 2;
}

/** A level's short name in as many lines as there is room for; null where even that is too wide. */
function shortLines(name: string, room: number): string[] | null {
  const lines = wrapText(name, room, nameSize);
  return lines.length <= 2 && lines.join(' ') === name ? lines : null;
}

/** Writes a name from below upwards, around a place. */
function drawUpright(
  { context, colours }: MapPicture,
  { name, size, x, y }: { name: string; size: number; x: number; y: number },
): void {
  context.save();
  context.translate(x, y);
  context.rotate(-Math.PI / 2);
  context.font = mapFont(size);
  context.fillStyle = colours.ink;
  writeText(context, name, 0, 0);
  context.restore();
}

/** Names a level: for both tracks, else for the one of most roles, else in short, else upright, else by its number. */
function drawColumn(picture: MapPicture, { x, width, rank, tracks }: MapColumn): void {
  const { context, frame, inset, window, colours } = picture;
  const left = Math.max(inset.left, frame.x + x * frame.zoom);
  const right = Math.min(window.width - inset.right, frame.x + (x + width) * frame.zoom);
  const room = right - left - 6;
  if (room < 10) return;
  const [name = '', second = ''] = tracks.map((track) => sayLevel({ rank, track }, t));
  const isWhole = Math.max(measureText(name, nameSize), measureText(second, nameSize)) <= room;
  const wrapped = wrapText(name, room, nameSize);
  const isWrapped = wrapped.length <= 2 && wrapped.join(' ') === name;
  const short = sayShortLevel({ rank, track: tracks[0] ?? 'individual' }, t);
  const lines = isWhole ? [name, second] : isWrapped ? wrapped : shortLines(short, room);
  const middle = (left + right) / 2;
  const size = uprightSizes.find((each) => measureText(short, each) <= inset.top - 4);
  if (lines === null && size !== undefined) {
    drawUpright(picture, { name: short, size, x: middle, y: inset.top / 2 });
    return;
  }
  const shown = (lines ?? [String(rank)]).filter((line) => line !== '');
  shown.forEach((line, at) => {
    const isSecond = isWhole && at === 1;
    context.font = isSecond ? mapFont(countSize, 450) : mapFont(nameSize);
    context.fillStyle = isSecond ? colours.soft : colours.ink;
    writeText(context, line, middle, inset.top / 2 + (at - (shown.length - 1) / 2) * nameLine);
  });
}
