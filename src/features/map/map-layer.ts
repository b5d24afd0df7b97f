import { detailAt } from '#domain/layout/map-detail.ts';
import { areaSeen } from '#domain/layout/map-frame.ts';
import type { PlaneArea } from '#domain/layout/map-lookup.ts';
import type { MapPicture } from './map-picture.ts';

/** So much more than the window is drawn ahead on each side, in px. */
const ahead = 200;
/** A drawing is shown smaller or larger up to these factors while the map is being zoomed. */
const [mostShrunk, mostGrown] = [0.6, 1.7];

/** A drawing that is kept and moved with the map until more, nearer or other things are to be seen. */
export interface MapLayer {
  /** Shows the drawing; false where it was made for another zoom and is not sharp. */
  show: (picture: MapPicture) => boolean;
  /** Has the drawing made anew when it is next shown. */
  renew: () => void;
}

interface Kept {
  picture: MapPicture;
  area: PlaneArea;
}

/** Keeps what `draw` draws. Moving thousands of boxes is one copy of an image so, not thousands of calls. */
export function makeMapLayer(draw: (picture: MapPicture) => void): MapLayer {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  let kept: Kept | null = null;

  const make = (picture: MapPicture): Kept | null => {
    if (!context) return null;
    const { frame, window, context: target } = picture;
    const ratio = target.getTransform().a;
    const size = { width: window.width + 2 * ahead, height: window.height + 2 * ahead };
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shifted = { ...frame, x: frame.x + ahead, y: frame.y + ahead };
    draw({ ...picture, context, frame: shifted, window: size });
    return { picture, area: areaSeen(shifted, size) };
  };

  return {
    show: (picture) => {
      kept = kept && isUsable(kept, picture) ? kept : make(picture);
      if (!kept) return true;
      const { frame, window } = kept.picture;
      const growth = picture.frame.zoom / frame.zoom;
      const x = picture.frame.x - (frame.x + ahead) * growth;
      const y = picture.frame.y - (frame.y + ahead) * growth;
      const [width, height] = [(window.width + 2 * ahead) * growth, (window.height + 2 * ahead) * growth];
      const isSharp = growth === 1;
      if (isSharp) picture.context.drawImage(canvas, Math.round(x), Math.round(y), width, height);
      else {
        picture.context.fillStyle = picture.colours.canvas;
        picture.context.fillRect(0, 0, picture.window.width, picture.window.height);
        picture.context.drawImage(canvas, x, y, width, height);
      }
      return isSharp;
    },
    renew: () => {
      kept = null;
    },
  };
}

function isUsable({ picture: { scene, frame, window, colours }, area }: Kept, now: MapPicture): boolean {
  const { layout, lit } = now.scene;
  const growth = now.frame.zoom / frame.zoom;
  const isSame =
    scene.layout === layout &&
    scene.lit === lit &&
    colours === now.colours &&
    window.width === now.window.width &&
    window.height === now.window.height;
  const isNearEnough = growth >= mostShrunk && growth <= mostGrown;
  if (!isSame || !isNearEnough || detailAt(frame.zoom) !== detailAt(now.frame.zoom)) return false;
  const seen = areaSeen(now.frame, now.window);
  return (
    area.left <= Math.max(0, seen.left) &&
    area.top <= Math.max(0, seen.top) &&
    area.right >= Math.min(layout.width, seen.right) &&
    area.bottom >= Math.min(layout.height, seen.bottom)
  );
}
