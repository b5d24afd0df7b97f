import { textDirection } from '#domain/layout/text-direction.ts';
import type { MapPicture } from './map-picture.ts';

/** Where texts of a map are aligned that begin where its lines do. */
export const textStart = ({ scene }: MapPicture): 'left' | 'right' =>
  scene.layout.isMirrored ? 'right' : 'left';

/** Writes a line in its own direction; where it stands follows from the context's alignment alone. */
export function writeText(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.direction = textDirection(text);
  context.fillText(text, x, y);
}
