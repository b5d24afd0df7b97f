import type { RoleSummary } from '#contract/bundle-role.ts';
import type { Pay } from '#domain/document/role-document.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import { payDelta } from '#domain/pay/pay-delta.ts';
import type { HeadingNode } from './column-heading.tsx';
import type { MoveEdge } from './move-edge.tsx';
import type { RoleCardNode } from './role-card.tsx';
import type { RoleScene } from './use-role-scene.ts';

// React Flow describes nodes as things to drag and select; ours are links.
const plainNode = {
  draggable: false,
  selectable: false,
  domAttributes: { 'aria-roledescription': undefined },
} as const;

function changeOf(from: Pay | null, { pay }: RoleSummary, { place }: PlacedRole): string | null {
  if (place === 'focus') return null;
  const delta = payDelta(from, pay);
  return delta.kind === 'change' ? delta.text : null;
}

/** The cards of a scene, in reading order. */
export function roleNodes(scene: RoleScene, tabStop: string, search: Record<string, string>): RoleCardNode[] {
  const placedOf = new Map(scene.view.roles.map((placed) => [placed.key, placed]));
  const focusPay = scene.roles.get(scene.focus)?.pay ?? null;
  return scene.boxes.flatMap(({ key, id, x, y, width, height }) => {
    const role = scene.roles.get(id);
    const placed = placedOf.get(key);
    if (!role || !placed) return [];
    return {
      ...plainNode,
      id: key,
      type: 'role',
      position: { x, y },
      width,
      height,
      data: { role, placed, change: changeOf(focusPay, role, placed), isTabStop: key === tabStop, search },
    };
  });
}

export const headingNodes = (headings: readonly ColumnHeading[]): HeadingNode[] =>
  headings.map((heading) => ({
    ...plainNode,
    id: `heading ${heading.side} ${heading.distance}`,
    type: 'heading',
    position: { x: heading.x, y: heading.y },
    width: heading.width,
    height: 20,
    data: { heading },
    focusable: false,
  }));

/** The lines of a scene. Where a card is `near` to being opened, its lines are lit and the others step back. */
export function moveEdges(scene: RoleScene, near: string | null): MoveEdge[] {
  const isFocus = near === scene.focus;
  return scene.lines.map((line) => {
    const { from, to } = line;
    const isLit = near === from || near === to;
    return {
      id: line.key,
      type: 'move',
      source: from,
      target: to,
      selectable: false,
      focusable: false,
      data: { line, emphasis: near === null || isFocus ? 'plain' : isLit ? 'lit' : 'dimmed' },
    };
  });
}
