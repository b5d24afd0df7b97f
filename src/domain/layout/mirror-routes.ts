import type { RoutesScene } from './layout-routes.ts';
import { mirrorLayout, mirrorSpan } from './mirror-layout.ts';

/** The same routes from right to left; the reading order stays. */
export const mirrorRoutes = (scene: RoutesScene): RoutesScene => ({
  ...mirrorLayout(scene),
  bounds: mirrorSpan(scene.bounds),
});
