import { detailAt } from '#domain/layout/map-detail.ts';
import { areaSeen } from '#domain/layout/map-frame.ts';
import { drawCards } from './draw-cards.ts';
import { drawGround } from './draw-ground.ts';
import { drawDensity, drawMarks, drawTitles } from './draw-roles.ts';
import type { MapPicture } from './map-picture.ts';

/** Draws lanes and roles as they are seen through the window. */
export function drawMap(picture: MapPicture): void {
  const { frame, window } = picture;
  const area = areaSeen(frame, window);
  const detail = detailAt(frame.zoom);
  drawGround(picture);
  if (detail === 'density') drawDensity(picture, area);
  else if (detail === 'marks') drawMarks(picture, area);
  else if (detail === 'titles') drawTitles(picture, area);
  else drawCards(picture, area);
}
