import { manifestQuery } from '#data/manifest.ts';
import { mirrorScene } from '#domain/export/mirror-scene.ts';
import { sceneByPay } from '#domain/export/scene-by-pay.ts';
import { viewSvg } from '#domain/export/view-svg.ts';
import { isRightToLeft, t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { buildDrawing } from './build-drawing.ts';
import type { ExportProps } from './export-props.ts';

/** The view as a drawing fitted to the page, which lies on its side for a `wide` one. */
export function PrintedDrawing({ scene, title, byPay, paper }: ExportProps & { paper: 'upright' | 'wide' }) {
  const { data: manifest } = useQuery(manifestQuery);
  const corpus = manifest?.name ?? 'Ladderway';
  const placed = byPay ? sceneByPay(scene, t) : scene;
  const { drawing } = viewSvg(isRightToLeft() ? mirrorScene(placed) : placed, {
    theme: 'paper',
    title,
    corpus,
    address: location.href,
    t,
  });
  const draw = (figure: HTMLElement | null) => figure?.replaceChildren(buildDrawing(drawing));
  return <figure ref={draw} data-paper={paper} />;
}
