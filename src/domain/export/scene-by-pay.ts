import { layoutByPay } from '#domain/layout/layout-by-pay.ts';
import type { Translate } from '#messages/message-types.ts';
import { type ExportedScene, sceneRole } from './exported-scene.ts';

/** The same view laid out by pay, as it is shown where pay is the axis. */
export function sceneByPay(scene: ExportedScene, t: Translate): ExportedScene {
  const known = scene.view.roles.filter(({ id }) => scene.roles.has(id));
  const { boxes, lines, bars, lanes } = layoutByPay(
    { ...scene.view, roles: known },
    (id) => sceneRole(scene, id),
    t,
  );
  return { ...scene, boxes, lines, pay: { bars, lanes } };
}
