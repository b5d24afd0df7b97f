import type { MapColumn, PlacedLane } from '#domain/layout/map-layout.ts';
import { measureText, wrapText } from '#domain/layout/measure-text.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { mapFont, type MapPicture } from './map-picture.ts';

const nameSize = 12;
const nameLine = 15;
const countSize = 11;
const padding = 12;

/** The names of lanes at the left and of levels at the top, which stay in sight wherever the map is moved. */
export function drawLabels(picture: MapPicture): void {
  const { context, inset, window, colours, scene } = picture;
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, inset.left, window.height);
  context.fillRect(0, 0, window.width, inset.top);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  let free = inset.top;
  scene.layout.lanes.forEach((lane, position) => {
    free = drawLane(picture, lane, position, free);
  });
  context.save();
  context.beginPath();
  context.rect(inset.left, 0, window.width - inset.left, inset.top);
  context.clip();
  const hasManagers = scene.roles.some(({ level }) => level.track === 'management');
  scene.layout.columns.forEach((column) => drawColumn(picture, column, hasManagers));
  context.restore();
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, inset.left, inset.top);
  context.fillStyle = colours.line;
  context.fillRect(inset.left - 1, 0, 1, window.height);
  context.fillRect(0, inset.top - 1, window.width, 1);
}

/** Names a lane in the middle of what is seen of it, where it has room below what is named already. Gives where the next name may begin. */
function drawLane(
  { context, scene, frame, window, inset, colours }: MapPicture,
  { label, y, height, count }: PlacedLane,
  position: number,
  free: number,
): number {
  const top = Math.max(inset.top, free, frame.y + y * frame.zoom);
  const bottom = Math.min(window.height, frame.y + (y + height) * frame.zoom);
  const seen = bottom - top;
  if (seen < nameLine) return free;
  const lines = wrapText(label, inset.left - 2 * padding, nameSize).slice(0, Math.floor(seen / nameLine));
  const litCount = scene.litInLane[position] ?? 0;
  const isDim = scene.lit !== null && litCount === 0;
  const counted = `${(scene.lit === null ? count : litCount).toLocaleString('en')}${scene.lit === null ? '' : ` of ${count.toLocaleString('en')}`} ${count === 1 ? 'role' : 'roles'}`;
  const hasCount = seen >= (lines.length + 1) * nameLine + 2;
  const block = (lines.length + (hasCount ? 1 : 0)) * nameLine;
  let at = top + (seen - block) / 2 + nameLine / 2;
  context.font = mapFont(nameSize);
  context.fillStyle = isDim ? colours.soft : colours.ink;
  for (const line of lines) {
    context.fillText(line, padding, at);
    at += nameLine;
  }
  if (hasCount) {
    context.font = mapFont(countSize, 450);
    context.fillStyle = colours.soft;
    context.fillText(counted, padding, at);
  }
  context.fillStyle = colours.line;
  context.fillRect(0, Math.round(frame.y + y * frame.zoom), inset.left, 1);
  return at;
}

/** Names a level by its number and, where there is room, by its names for individuals and managers. */
function drawColumn(
  { context, frame, inset, window, colours }: MapPicture,
  column: MapColumn,
  hasManagers: boolean,
): void {
  const left = Math.max(inset.left, frame.x + column.x * frame.zoom);
  const right = Math.min(window.width, frame.x + (column.x + column.width) * frame.zoom);
  const width = right - left;
  if (width < 14) return;
  const names = hasManagers ? (['individual', 'management'] as const) : (['individual'] as const);
  const texts = names.map((track) => levelName({ rank: column.rank, track }));
  const fits = width >= Math.max(...texts.map((text) => measureText(text, nameSize))) + 12;
  const middle = (left + right) / 2;
  context.textAlign = 'center';
  context.font = mapFont(nameSize);
  context.fillStyle = colours.ink;
  context.fillText(
    fits ? (texts[0] ?? '') : String(column.rank),
    middle,
    inset.top / 2 - (fits && texts[1] ? 8 : 0),
  );
  if (fits && texts[1]) {
    context.font = mapFont(countSize, 450);
    context.fillStyle = colours.soft;
    context.fillText(texts[1], middle, inset.top / 2 + 8);
  }
  context.textAlign = 'left';
}
