import type { RoleSummary } from '#contract/bundle-role.ts';
import type { ChosenMove } from '#contract/view-url.ts';
import type { Pay } from '#domain/document/role-document.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { pathMoves } from '#domain/graph/path-moves.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { cardPositions } from '#domain/layout/card-positions.ts';
import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import type { MoveLine } from '#domain/layout/route-moves.ts';
import { payDelta } from '#domain/pay/pay-delta.ts';
import { t } from '#messages/spoken.ts';
import type { HeadingNode } from './column-heading.tsx';
import type { DrawnLine, MoveLinesNode } from './move-lines.tsx';
import type { PayBackdropNode } from './pay-backdrop.tsx';
import type { PayPlane } from './place-scene.ts';
import type { RoleCardNode } from './role-card.tsx';
import type { RoleScene } from './role-scene.ts';

// React Flow describes nodes as things to drag and select; ours are links.
const plainNode = {
  draggable: false,
  selectable: false,
  // Its size is known and nothing is tied to its sides, so there is nothing to measure.
  handles: [] as never[],
  domAttributes: { 'aria-roledescription': undefined },
} as const;

function changeOf(from: Pay | null, { pay }: RoleSummary, { place }: PlacedRole): string | null {
  if (place === 'focus') return null;
  const delta = payDelta(from, pay, t);
  return delta.kind === 'change' ? delta.text : null;
}

/** Makes the card of a scene with some key, once for each; null where there is none. */
export function cardNodes(
  scene: RoleScene,
  hrefOf: (id: string) => string,
): (key: string) => RoleCardNode | null {
  const placedOf = new Map(scene.view.roles.map((placed) => [placed.key, placed]));
  const boxOf = new Map(scene.boxes.map((box) => [box.key, box]));
  const positions = cardPositions(scene.view, scene.boxes);
  const focusPay = scene.roles.get(scene.focus)?.pay ?? null;
  const made = new Map<string, RoleCardNode | null>();
  const make = (key: string): RoleCardNode | null => {
    const box = boxOf.get(key);
    const placed = placedOf.get(key);
    const role = box && scene.roles.get(box.id);
    if (!role || !placed) return null;
    const { x, y, width, height } = box;
    const position = positions.get(key);
    return {
      ...plainNode,
      ...{ id: key, type: 'role', position: { x, y }, width, height, measured: { width, height } },
      data: {
        role,
        placed,
        ...(position && { position }),
        change: changeOf(focusPay, role, placed),
        sides: scene.sides.get(key) ?? [],
        isTabStop: false,
        href: hrefOf(box.id),
      },
    };
  };
  return (key) => {
    const node = made.has(key) ? (made.get(key) ?? null) : make(key);
    made.set(key, node);
    return node;
  };
}

/** The cards that are drawn, in reading order: those with the given keys, and the one that Tab reaches. */
export function roleNodes(
  { boxes }: RoleScene,
  cardOf: (key: string) => RoleCardNode | null,
  drawn: ReadonlySet<string>,
  tabStop: string,
): RoleCardNode[] {
  return boxes.flatMap(({ key }) => {
    const node = key === tabStop || drawn.has(key) ? cardOf(key) : null;
    if (node === null) return [];
    return key === tabStop ? { ...node, data: { ...node.data, isTabStop: true } } : node;
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
  const ends = t(move.kind === 'step' ? 'graph.step' : 'graph.lateral', { from, to });
  return `${ends}. ${describeStatement(move, titleOf, t)}.`;
}

/** What stands behind the cards where they are laid out by pay. */
export function payNodes(plane: PayPlane | null, focus: string): PayBackdropNode[] {
  if (plane === null) return [];
  const { x, y, width, height } = plane.bounds;
  const data = { plane, focus };
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
