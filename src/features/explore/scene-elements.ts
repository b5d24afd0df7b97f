import type { RoleSummary } from '#contract/bundle-role.ts';
import type { ChosenMove } from '#contract/view-url.ts';
import type { Pay } from '#domain/document/role-document.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { pathMoves } from '#domain/graph/path-moves.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { cardPositions } from '#domain/layout/card-positions.ts';
import type { PayLayout } from '#domain/layout/layout-by-pay.ts';
import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { payDelta } from '#domain/pay/pay-delta.ts';
import type { HeadingNode } from './column-heading.tsx';
import type { DrawnLine, MoveLinesNode } from './move-lines.tsx';
import { payBounds, type PayBackdropNode } from './pay-backdrop.tsx';
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
export function roleNodes(scene: RoleScene, tabStop: string, hrefOf: (id: string) => string): RoleCardNode[] {
  const placedOf = new Map(scene.view.roles.map((placed) => [placed.key, placed]));
  const positions = cardPositions(scene.view, scene.boxes);
  const focusPay = scene.roles.get(scene.focus)?.pay ?? null;
  return scene.boxes.flatMap(({ key, id, x, y, width, height }) => {
    const role = scene.roles.get(id);
    const placed = placedOf.get(key);
    if (!role || !placed) return [];
    const position = positions.get(key);
    return {
      ...plainNode,
      id: key,
      type: 'role',
      position: { x, y },
      width,
      height,
      data: {
        role,
        placed,
        ...(position && { position }),
        change: changeOf(focusPay, role, placed),
        sides: scene.sides.get(key) ?? [],
        isTabStop: key === tabStop,
        href: hrefOf(id),
      },
    };
  });
}

export const headingNodes = (headings: readonly ColumnHeading[]): HeadingNode[] =>
  headings.map((heading) => ({
    ...plainNode,
    id: `heading ${heading.side} ${heading.distance} ${heading.x}`,
    type: 'heading',
    position: { x: heading.x, y: heading.y },
    width: heading.width,
    height: 20,
    data: { heading },
    focusable: false,
  }));

/** What a screen reader says of a line: "Step from Backend Developer to Software Engineer. Stated by both roles." */
function lineLabel(move: CareerMove, roles: RoleScene['roles']): string {
  const titleOf = (id: string) => roles.get(id)?.title ?? id;
  const [from, to] = [titleOf(move.from), titleOf(move.to)];
  const ends = move.kind === 'step' ? `Step from ${from} to ${to}` : `Lateral move between ${from} and ${to}`;
  return `${ends}. ${describeStatement(move, titleOf)}.`;
}

/** What stands behind the cards where they are laid out by pay. */
export function payNodes(layout: PayLayout | null, focus: string): PayBackdropNode[] {
  if (layout === null) return [];
  const bounds = payBounds(layout);
  const { x, y, width, height } = bounds;
  const data = { layout, focus, bounds };
  return [
    {
      ...plainNode,
      id: 'pay',
      type: 'pay',
      position: { x, y },
      width,
      height,
      data,
      zIndex: -1,
      focusable: false,
    },
  ];
}

/**
 * The lines of a scene. Where a card is `near` to being opened, its paths to the focus are lit and the other lines step back; the `chosen`
 * move stands out.
 */
export function linesNode(scene: RoleScene, near: string | null, chosen: ChosenMove | null): MoveLinesNode {
  const lit = near === null || near === scene.focus ? null : pathMoves(scene.view, near);
  const emphasisOf = ({ key, move }: MoveLine): DrawnLine['emphasis'] => {
    const isChosen = move.from === chosen?.from && move.to === chosen.to && move.kind === chosen.kind;
    if (isChosen) return 'chosen';
    return lit === null ? 'plain' : lit.has(key) ? 'lit' : 'dimmed';
  };
  const drawn = scene.lines.map((line) => ({
    line,
    emphasis: emphasisOf(line),
    label: lineLabel(line.move, scene.roles),
  }));
  return {
    ...plainNode,
    id: 'lines',
    type: 'lines',
    position: { x: 0, y: 0 },
    width: 1,
    height: 1,
    // Behind the cards, and no hindrance to a hand that moves the plane.
    zIndex: -1,
    style: { pointerEvents: 'none' },
    focusable: false,
    data: { drawn },
  };
}
