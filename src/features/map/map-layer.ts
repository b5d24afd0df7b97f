import type { WindowSize } from '#domain/layout/frame-boxes.ts';
import { detailAt } from '#domain/layout/map-detail.ts';
import { areaSeen } from '#domain/layout/map-frame.ts';
import type { PlaneArea } from '#domain/layout/map-lookup.ts';
import type { MapPicture } from './map-picture.ts';

/** So much more than the window is drawn ahead on each side: in px, and while zooming out as a part of the window, at a lower resolution. */
const aheadAtRest = 200;
const aheadZoomingOut = 0.4;
const resolutionZoomingOut = 0.7;
/** A drawing is shown smaller or larger up to these factors while the map is being zoomed. */
const [mostShrunk, mostGrown] = [0.5, 2];

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
  /** What was drawn, in px of the page, and how much of it lies before the window's corner. */
  size: WindowSize;
  ahead: { x: number; y: number };
  isSharp: boolean;
}

/** Keeps what `draw` draws. Moving thousands of boxes is one copy of an image so, not thousands of calls. */
export function makeMapLayer(draw: (picture: MapPicture) => void): MapLayer {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  let kept: Kept | null = null;

  const make = (picture: MapPicture, isZoomingOut: boolean): Kept | null => {
    if (!context) return null;
    const { frame, window, context: target } = picture;
    const ratio = target.getTransform().a * (isZoomingOut ? resolutionZoomingOut : 1);
    const ahead = isZoomingOut
      ? { x: window.width * aheadZoomingOut, y: window.height * aheadZoomingOut }
      : { x: aheadAtRest, y: aheadAtRest };
    const size = { width: window.width + 2 * ahead.x, height: window.height + 2 * ahead.y };
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shifted = { ...frame, x: frame.x + ahead.x, y: frame.y + ahead.y };
    draw({ ...picture, context, frame: shifted, window: size });
    return { picture, area: areaSeen(shifted, size), size, ahead, isSharp: !isZoomingOut };
  };

  return {
    show: (picture) => {
      if (!kept || !isUsable(kept, picture)) {
        const isZoomingOut = kept !== null && kept.picture.frame.zoom > picture.frame.zoom;
        kept = make(picture, isZoomingOut);
      }
      if (!kept) return true;
      const { size, ahead } = kept;
      const { frame } = kept.picture;
      const growth = picture.frame.zoom / frame.zoom;
      const x = picture.frame.x - (frame.x + ahead.x) * growth;
      const y = picture.frame.y - (frame.y + ahead.y) * growth;
      const isSharp = growth === 1 && kept.isSharp;
      const { context: target, colours, window } = picture;
      if (isSharp) target.drawImage(canvas, Math.round(x), Math.round(y), size.width, size.height);
      else {
        target.fillStyle = colours.canvas;
        target.fillRect(0, 0, window.width, window.height);
        target.drawImage(canvas, x, y, size.width * growth, size.height * growth);
      }
      return isSharp;
    },
    renew: () => {
      kept = null;
    },
  };
}

function isUsable({ picture: { scene, frame, window, colours }, area }: Kept, now: MapPicture): boolean {
  const { layout, lit, coverage } = now.scene;
  const growth = now.frame.zoom / frame.zoom;
  const isSame =
    scene.layout === layout &&
    scene.lit === lit &&
    scene.coverage === coverage &&
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
