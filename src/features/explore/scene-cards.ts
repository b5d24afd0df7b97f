import type { RoleSummary } from '#contract/bundle-role.ts';
import type { Pay } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { cardPositions } from '#domain/layout/card-positions.ts';
import { payDelta } from '#domain/pay/pay-delta.ts';
import { t } from '#messages/spoken.ts';
import type { PlacedCard } from './role-card.tsx';
import type { RoleScene } from './role-scene.ts';

function changeOf(from: Pay | null, { pay }: RoleSummary, { place }: PlacedRole): string | null {
  if (place === 'focus') return null;
  const delta = payDelta(from, pay, t, true);
  return delta.kind === 'change' ? delta.text : null;
}

/** Makes the card of a scene with some key when it is drawn, once for each; null where there is none. */
export function sceneCards(
  scene: RoleScene,
  hrefOf: (id: RoleId) => string,
): (key: string) => PlacedCard | null {
  const placedOf = new Map(scene.view.roles.map((placed) => [placed.key, placed]));
  const boxOf = new Map(scene.boxes.map((box) => [box.key, box]));
  const positions = cardPositions(scene.view, scene.boxes);
  const focusPay = scene.roles.get(scene.focus)?.pay ?? null;
  const made = new Map<string, PlacedCard | null>();
  const make = (key: string): PlacedCard | null => {
    const box = boxOf.get(key);
    const placed = placedOf.get(key);
    const role = box && scene.roles.get(box.id);
    if (!role || !placed) return null;
    const position = positions.get(key);
    return {
      box,
      role,
      placed,
      ...(position && { position }),
      change: changeOf(focusPay, role, placed),
      sides: scene.sides.get(key) ?? [],
      href: hrefOf(box.id),
    };
  };
  return (key) => {
    const card = made.has(key) ? (made.get(key) ?? null) : make(key);
    made.set(key, card);
    return card;
  };
}
