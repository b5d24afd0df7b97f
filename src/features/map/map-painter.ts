import { drawLabels } from './draw-labels.ts';
import { drawMap } from './draw-map.ts';
import { drawMoves } from './draw-moves.ts';
import { readColours, watchColours } from './map-colours.tsx';
import { makeMapLayer } from './map-layer.ts';
import type { MapPicture } from './map-picture.ts';

/** When the map has rested so long after zooming, in ms, it is drawn sharp. */
const restTime = 120;

type Painted = Omit<MapPicture, 'context' | 'colours'>;

/** Draws on a canvas at most once a frame, whatever changes and however often. */
export interface MapPainter {
  change: (change: Partial<Painted>) => void;
  stop: () => void;
}

/**
 * Paints the map on a canvas, sharp on any screen, in the colours that hold. `onPaint` is called with each frame that was painted, so that elements
 * of the page can be moved with it.
 */
export function makeMapPainter(
  canvas: HTMLCanvasElement,
  probes: HTMLElement,
  start: Painted,
  onPaint: (painted: Painted) => void,
): MapPainter {
  const context = canvas.getContext('2d', { alpha: false });
  let painted = start;
  let colours = readColours(probes);
  let request = 0;
  let rest = 0;
  let wasMarked = false;
  const layer = makeMapLayer(drawMap);

  const paint = () => {
    request = 0;
    const { width, height } = painted.window;
    if (!context || width === 0 || height === 0) return;
    const ratio = devicePixelRatio;
    const [fullWidth, fullHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== fullWidth || canvas.height !== fullHeight) {
      canvas.width = fullWidth;
      canvas.height = fullHeight;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const picture = { ...painted, context, colours };
    const isSharp = layer.show(picture);
    drawMoves(picture);
    drawLabels(picture);
    onPaint(painted);
    if (!wasMarked) performance.mark('map-drawn');
    wasMarked = true;
    clearTimeout(rest);
    if (!isSharp) rest = window.setTimeout(sharpen, restTime);
  };
  const ask = () => {
    request ||= requestAnimationFrame(paint);
  };
  const sharpen = () => {
    layer.renew();
    ask();
  };
  const unwatch = watchColours(() => {
    colours = readColours(probes);
    ask();
  });
  void document.fonts.ready.then(sharpen);

  return {
    change: (change) => {
      painted = { ...painted, ...change };
      ask();
    },
    stop: () => {
      unwatch();
      cancelAnimationFrame(request);
      clearTimeout(rest);
    },
  };
}
