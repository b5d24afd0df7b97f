import type { ExportedScene } from '#domain/export/exported-scene.ts';

/** A view that can be taken along. */
export interface ExportProps {
  scene: ExportedScene;
  /** What the view shows, as a heading. */
  title: string;
  /** Whether the picture places the roles by pay, as the graph does. */
  byPay: boolean;
}
