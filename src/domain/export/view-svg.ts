import type { Translate } from '#messages/message-types.ts';
import { cleanLine } from './clean-text.ts';
import { describeScene, sceneSize } from './describe-scene.ts';
import { drawCard } from './draw-card.ts';
import { drawHeadings } from './draw-headings.ts';
import { drawLegend, legendWidth } from './draw-legend.ts';
import { drawMove } from './draw-move.ts';
import { drawPay } from './draw-pay.ts';
import { type ExportedScene, type ExportSource, sceneRole } from './exported-scene.ts';
import { type DrawingTheme, type Palette, palettes } from './palette.ts';
import { paragraph } from './paragraph.ts';
import { sceneBounds, scenePlane } from './scene-bounds.ts';
import { element, formatXml, type XmlElement } from './xml-element.ts';

export interface SvgOptions extends ExportSource {
  theme: DrawingTheme;
  /** What the drawing shows, as its heading. */
  title: string;
}

/** A drawing as a document of its own, and its size in px. */
export interface ViewSvg {
  svg: string;
  /** The same, not yet written down. */
  drawing: XmlElement;
  width: number;
  height: number;
}

function drawScene(scene: ExportedScene, palette: Palette, t: Translate): XmlElement[] {
  const { pay, view, isMirrored } = scene;
  return [
    ...(pay ? drawPay(pay, view.focus, { bounds: scenePlane(scene), isMirrored }, palette) : []),
    ...scene.lines.flatMap((line) => drawMove(line, palette)),
    ...drawHeadings(scene, palette, t),
    ...scene.boxes.map((box) => drawCard(sceneRole(scene, box.id), box, palette, t, scene)),
  ];
}

/**
 * Draws a scene as a picture that stands alone: SVG 1.1 with presentation attributes only (no styles, scripts, links or fonts to load), so
 * that it can be saved, put on a slide, or written into a page with a strict content policy. It says what it shows, where it was taken
 * from, and that moves are stated and not promised. Titles may hold anything.
 */
export function viewSvg(scene: ExportedScene, { theme, title, address, corpus, t }: SvgOptions): ViewSvg {
  const palette = palettes[theme];
  // A page has margins of its own; a little is left for the width of a stroke.
  const margin = theme === 'paper' ? 2 : 36;
  const { ink, inkSoft } = palette;
  const bounds = sceneBounds(scene);
  const room = Math.max(bounds.width, legendWidth(t));
  const width = Math.ceil(room + 2 * margin);

  const place = { x: margin, width: room };
  const head = paragraph(title, { ...place, y: margin, size: 22, weight: 700, fill: ink });
  const size = paragraph(sceneSize(scene, t), { ...place, y: head.bottom, size: 13, fill: inkSoft });
  const top = size.bottom + 28;
  const legendY = top + bounds.height + 48;
  const ruleY = legendY + 28;
  const caveatText = `${corpus}. ${t('export.caveat')}`;
  const caveat = paragraph(caveatText, { ...place, y: ruleY + 14, size: 12, fill: inkSoft });
  const source = paragraph(address, { ...place, y: caveat.bottom, size: 12, fill: inkSoft });
  const height = Math.ceil(source.bottom + margin);

  const left = Math.round(margin + (room - bounds.width) / 2 - bounds.left);
  const shift = { transform: `translate(${left} ${Math.round(top - bounds.top)})` };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: t.locale,
      ...(scene.isMirrored && { direction: 'ltr' }),
      'aria-labelledby': 'drawing-title drawing-text',
      'font-family': "Inter, 'Inter Variable', system-ui, sans-serif",
    },
    element('title', { id: 'drawing-title' }, cleanLine(title)),
    element(
      'desc',
      { id: 'drawing-text' },
      [describeScene(scene, t), ...(scene.pay ? [t('export.payHigher')] : []), t('export.caveat')].join(' '),
    ),
    element('rect', { width, height, fill: palette.canvas }),
    ...head.texts,
    ...size.texts,
    element('g', shift, ...drawScene(scene, palette, t)),
    ...drawLegend(margin, legendY, palette, t),
    element('path', { d: `M${margin} ${ruleY} H${width - margin}`, stroke: palette.line }),
    ...caveat.texts,
    ...source.texts,
  );
  return { svg: formatXml(svg), drawing: svg, width, height };
}
