import type { Frame, WindowSize } from '#domain/layout/frame-boxes.ts';
import type { MapInset } from '#domain/layout/map-frame.ts';
import type { MapColours } from './map-colours.tsx';
import type { MapScene } from './map-scene.ts';

/** Everything a drawing of the map needs; sizes in px of the page. */
export interface MapPicture {
  context: CanvasRenderingContext2D;
  scene: MapScene;
  frame: Frame;
  window: WindowSize;
  inset: MapInset;
  colours: MapColours;
  hovered: number | null;
}

const fonts = "'Inter Variable', ui-sans-serif, system-ui, sans-serif";

/** The page's font, as a canvas takes it. */
export const mapFont = (size: number, weight = 600): string => `${weight} ${size}px ${fonts}`;
