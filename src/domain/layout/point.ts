/** A place on the plane, in px. */
export interface Point {
  x: number;
  y: number;
}
