import { card } from '#domain/layout/card-size.ts';
import type { Box } from '#domain/layout/layout-view.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import type { Translate } from '#messages/message-types.ts';
import { cardLines } from './card-lines.ts';
import type { ExportedRole, ExportedScene } from './exported-scene.ts';
import { textStart } from './mirror-scene.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

/** A role's card: its box, dashed where the role has no document, with its lines in the middle. Title and band are in its `title` in full. */
export function drawCard(
  role: ExportedRole,
  box: Box,
  palette: Palette,
  t: Translate,
  { isMirrored, language }: Pick<ExportedScene, 'isMirrored' | 'language'> = {},
): XmlElement {
  const isFocus = box.place === 'focus';
  const lines = cardLines(role, box, t);
  const colours = isFocus
    ? { title: palette.onAccent, fact: palette.onAccent }
    : { title: palette.ink, fact: palette.inkSoft };
  const start = textStart(box, (card.paddingX * box.width) / card.width, isMirrored);
  let y = box.y + (box.height - lines.reduce((sum, { height }) => sum + height, 0)) / 2;
  const texts = lines.map(({ text, size, height, kind }) => {
    const baseline = y + height / 2 + size * 0.36;
    y += height;
    const weight = kind === 'title' ? 600 : 400;
    return element(
      'text',
      {
        ...start,
        y: baseline,
        ...(kind === 'title' && typeof language === 'string' && { lang: language }),
        'font-size': size,
        'font-weight': weight,
        fill: colours[kind],
      },
      text,
    );
  });
  return element(
    'g',
    {},
    element('title', {}, `${role.title}. ${describeBand(role, t)}.`),
    element('rect', {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: 12,
      fill: isFocus ? palette.accent : role.documented ? palette.surface : palette.canvas,
      stroke: isFocus ? palette.accent : palette.lineStrong,
      ...(role.documented ? {} : { 'stroke-dasharray': '4 4' }),
    }),
    ...texts,
  );
}
