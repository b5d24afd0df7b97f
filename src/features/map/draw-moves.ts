import { mapCurve } from '#domain/layout/map-curve.ts';
import { mapCard } from '#domain/layout/map-layout.ts';
import type { Point } from '#domain/layout/route-moves.ts';
import { mapFont, type MapPicture } from './map-picture.ts';
import { writeText } from './write-text.ts';

const arrow = 7;

/** The selected role's moves, steps solid with an arrowhead and lateral ones dotted, and rings around it, its neighbours and the hovered role. */
export function drawMoves(picture: MapPicture): void {
  const { context, scene, colours, hovered } = picture;
  const { selected, moves } = scene;
  context.lineJoin = 'round';
  for (const { from, to, kind } of moves) {
    const points = mapCurve(cornerOf(picture, from), cornerOf(picture, to)).map((point) =>
      onScreen(picture, point),
    );
    const colour = kind === 'step' ? colours.step : colours.lateral;
    const [start, first, second, end] = points;
    if (!start || !first || !second || !end) continue;
    context.strokeStyle = colour;
    context.lineWidth = 1.75;
    context.setLineDash(kind === 'step' ? [] : [2, 5]);
    context.lineCap = kind === 'step' ? 'butt' : 'round';
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
    context.stroke();
    if (kind === 'step') arrowhead(context, end, Math.sign(end.x - second.x) || 1, colour);
  }
  context.setLineDash([]);
  context.lineCap = 'butt';
  for (const { from, to } of moves) ring(picture, from === selected ? to : from, colours.step, 1.5);
  if (hovered !== null && hovered !== selected) ring(picture, hovered, colours.ink, 1.5);
  if (selected !== null) {
    ring(picture, selected, colours.ink, 3);
    if (mapCard.height * picture.frame.zoom < 30) nameTag(picture, selected);
  }
}

const cornerOf = ({ scene: { layout } }: MapPicture, role: number): Point => ({
  x: layout.x[role] ?? 0,
  y: layout.y[role] ?? 0,
});

const onScreen = ({ frame }: MapPicture, { x, y }: Point): Point => ({
  x: frame.x + x * frame.zoom,
  y: frame.y + y * frame.zoom,
});

function arrowhead(context: CanvasRenderingContext2D, tip: Point, direction: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - arrow * direction, tip.y - arrow * 0.6);
  context.lineTo(tip.x - arrow * direction, tip.y + arrow * 0.6);
  context.fill();
}

function ring(picture: MapPicture, role: number, colour: string, thickness: number): void {
  const { context, frame } = picture;
  const { x, y } = onScreen(picture, cornerOf(picture, role));
  const [width, height] = [mapCard.width * frame.zoom, mapCard.height * frame.zoom];
  const out = 2;
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.beginPath();
  context.roundRect(x - out, y - out, width + 2 * out, height + 2 * out, Math.min(14, height * 0.3 + out));
  context.stroke();
}

/** The selected role's title beside its mark, where marks are too small to hold it. */
function nameTag(picture: MapPicture, role: number): void {
  const { context, scene, frame, colours } = picture;
  const { x, y } = onScreen(picture, cornerOf(picture, role));
  const title = scene.roles[role]?.title ?? '';
  context.font = mapFont(12);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(title).width + 16;
  const left = x + (mapCard.width * frame.zoom) / 2 - width / 2;
  const top = y - 32;
  context.fillStyle = colours.ink;
  context.beginPath();
  context.roundRect(left, top, width, 24, 6);
  context.fill();
  context.fillStyle = colours.canvas;
  writeText(context, title, left + width / 2, top + 12.5);
}
