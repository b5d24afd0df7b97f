import { manifestQuery } from '#data/manifest.ts';
import { sceneByPay } from '#domain/export/scene-by-pay.ts';
import { viewSvg } from '#domain/export/view-svg.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { buildDrawing } from './build-drawing.ts';
import type { ExportProps } from './export-props.ts';

/** The view as a drawing fitted to the page, which lies on its side for a `wide` one. */
export function PrintedDrawing({ scene, title, byPay, paper }: ExportProps & { paper: 'upright' | 'wide' }) {
  const { data: manifest } = useQuery(manifestQuery);
  const corpus = manifest?.name ?? 'Ladderway';
  const { drawing } = viewSvg(byPay ? sceneByPay(scene, t) : scene, {
    theme: 'paper',
    title,
    corpus,
    address: location.href,
    t,
  });
  const draw = (figure: HTMLElement | null) => figure?.replaceChildren(buildDrawing(drawing));
  return <figure ref={draw} data-paper={paper} />;
}
