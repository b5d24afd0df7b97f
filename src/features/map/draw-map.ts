import { detailAt } from '#domain/layout/map-detail.ts';
import { areaSeen } from '#domain/layout/map-frame.ts';
import { drawGround } from './draw-ground.ts';
import { drawLabels } from './draw-labels.ts';
import { drawMoves } from './draw-moves.ts';
import { drawDensity, drawMarks, drawTitles } from './draw-roles.ts';
import type { MapPicture } from './map-picture.ts';

/** Draws the map as it is seen through its window. Near, only the boxes are drawn: the cards are elements of the page. */
export function drawMap(picture: MapPicture): void {
  const { frame, window } = picture;
  const area = areaSeen(frame, window);
  const detail = detailAt(frame.zoom);
  drawGround(picture);
  if (detail === 'density') drawDensity(picture, area);
  else if (detail === 'marks') drawMarks(picture, area);
  else drawTitles(picture, area, detail === 'titles');
  drawMoves(picture);
  drawLabels(picture);
}
