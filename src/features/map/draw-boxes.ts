import type { MapPicture } from './map-picture.ts';

/** Corners are rounded up to this many boxes, from this height on, in px. */
const mostRounded = 2500;
const roundedFrom = 5;
/** The radius of a corner, as a part of the height: that of a card. */
const roundness = 12 / 76;

/** Boxes of one size, in px of the page. */
export interface Boxes {
  picture: MapPicture;
  width: number;
  height: number;
}

export const leftOf = ({ scene, frame }: MapPicture, role: number): number =>
  frame.x + (scene.layout.x[role] ?? 0) * frame.zoom;
export const topOf = ({ scene, frame }: MapPicture, role: number): number =>
  frame.y + (scene.layout.y[role] ?? 0) * frame.zoom;

/** A dash in place of each box. */
export function dashes({ picture, width, height }: Boxes, roles: readonly number[]): void {
  const { context, colours } = picture;
  const thickness = Math.max(1, Math.min(2, height / 4));
  context.fillStyle = colours.strong;
  context.globalAlpha = 0.5;
  for (const role of roles) {
    context.fillRect(
      leftOf(picture, role) + width * 0.3,
      topOf(picture, role) + (height - thickness) / 2,
      width * 0.4,
      thickness,
    );
  }
  context.globalAlpha = 1;
}

/** Boxes that are filled. */
export function filled(boxes: Boxes, roles: readonly number[], colour: string): void {
  const { picture, width, height } = boxes;
  const { context } = picture;
  context.fillStyle = colour;
  if (height < roundedFrom || roles.length > mostRounded) {
    for (const role of roles) context.fillRect(leftOf(picture, role), topOf(picture, role), width, height);
    return;
  }
  trace(boxes, roles, 0);
  context.fill();
}

/** Boxes that are filled from their start as far as `shares` says for each role; those of which it is not known stay as they are. */
export function filledTo(
  { picture, width, height }: Boxes,
  roles: readonly number[],
  { shares, colour }: { shares: Float32Array; colour: string },
): void {
  const { context } = picture;
  context.fillStyle = colour;
  const { isMirrored } = picture.scene.layout;
  for (const role of roles) {
    const share = shares[role] ?? NaN;
    const left = leftOf(picture, role) + (isMirrored ? width * (1 - share) : 0);
    if (share > 0) context.fillRect(left, topOf(picture, role), width * share, height);
  }
}

/** Hollow boxes, in the context's line dash where they are large enough for it. */
export function outlined(
  boxes: Boxes,
  roles: readonly number[],
  colour: string,
  ground: string,
  thickness: number,
): void {
  const { picture, width, height } = boxes;
  const { context } = picture;
  if (height < roundedFrom || roles.length > mostRounded) {
    context.fillStyle = colour;
    for (const role of roles) context.fillRect(leftOf(picture, role), topOf(picture, role), width, height);
    if (height < 3) return;
    context.fillStyle = ground;
    for (const role of roles)
      context.fillRect(leftOf(picture, role) + 1, topOf(picture, role) + 1, width - 2, height - 2);
    return;
  }
  trace(boxes, roles, thickness / 2);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.stroke();
}

function trace({ picture, width, height }: Boxes, roles: readonly number[], inside: number): void {
  const { context } = picture;
  const radius = height * roundness;
  context.beginPath();
  for (const role of roles) {
    context.roundRect(
      leftOf(picture, role) + inside,
      topOf(picture, role) + inside,
      width - 2 * inside,
      height - 2 * inside,
      radius,
    );
  }
}
