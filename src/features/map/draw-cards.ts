import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { mapCard, type MapLayout } from '#domain/layout/map-layout.ts';
import { type PlaneArea, rolesWithin } from '#domain/layout/map-lookup.ts';
import { leftOf, topOf } from './draw-boxes.ts';
import { drawFrames } from './draw-roles.ts';
import { fittedLines } from './fitted-lines.ts';
import { mapFont, type MapPicture } from './map-picture.ts';
import { bandWords } from './role-words.ts';
import { textStart, writeText } from './write-text.ts';

/** The measures of a card's text (near-cards.tsx), in px at zoom 1. */
const padding = 15;
const title = { size: 14, line: 19 };
const band = { size: 12, line: 18, gap: 2 };
const room = mapCard.width - 2 * padding;

/** By layout, which is another one in another language. */
const bands = new WeakMap<MapLayout, Map<number, string>>();

function bandOf(layout: MapLayout, role: IndexedRole): string {
  const written = bands.get(layout) ?? new Map<number, string>();
  const known = written.get(role.number) ?? bandWords(role, { compact: true });
  bands.set(layout, written.set(role.number, known));
  return known;
}

/** Near: cards with title and band. At rest, elements of the page that look the same stand over them. */
export function drawCards(picture: MapPicture, area: PlaneArea): void {
  const { context, scene, frame, colours } = picture;
  const seen = rolesWithin(scene.layout, area);
  drawFrames(picture, seen);
  const isLit = (role: number): boolean => scene.lit === null || scene.lit[role] === 1;
  const texts = seen.flatMap((number) => {
    const role = scene.roles[number];
    if (!role) return [];
    const titles = fittedLines(role.title, room, 2, title.size);
    const height = titles.length * title.line + band.gap + band.line;
    const top = topOf(picture, number) + ((mapCard.height - height) / 2) * frame.zoom;
    const inside = scene.layout.isMirrored ? mapCard.width - padding : padding;
    return { role, number, titles, start: leftOf(picture, number) + inside * frame.zoom, top };
  });
  context.textAlign = textStart(picture);
  context.textBaseline = 'middle';
  context.font = mapFont(title.size * frame.zoom);
  for (const { number, titles, start, top } of texts) {
    context.fillStyle = isLit(number) ? colours.ink : colours.soft;
    titles.forEach((line, at) => writeText(context, line, start, top + (at + 0.5) * title.line * frame.zoom));
  }
  context.font = mapFont(band.size * frame.zoom, 400);
  context.fillStyle = colours.soft;
  for (const { role, titles, start, top } of texts) {
    const covered = scene.coverage?.words(role.number) ?? null;
    const written = bandOf(scene.layout, role);
    const words = covered === null ? written : `${written} · ${covered}`;
    const [line = ''] = fittedLines(words, room, 1, band.size);
    const at = titles.length * title.line + band.gap + band.line / 2;
    writeText(context, line, start, top + at * frame.zoom);
  }
}
