import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '#domain/document/parse-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { countCrossings } from './count-crossings.ts';
import type { LayoutOptions } from './layout-view.ts';
import { layoutView, unknownRole } from './layout-view.ts';
import { routeMoves } from './route-moves.ts';
import { sceneFaults } from './scene-faults.ts';
import { seededRandom } from './seeded-random.ts';

const root = 'src/corpus/roles';
const documents = readdirSync(root)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map(
    (file) =>
      parseDocument({ file, text: readFileSync(`${root}/${file}`, 'utf8') }, { find: () => [] }).document,
  );
const index = indexGraph(buildGraph(documents).graph);
const ids = index.graph.roles.map(({ id }) => id);
const roleOf = (id: string) => index.role(id) ?? unknownRole(id);

function draw(focus: string, depth: number, opened: readonly OpenedRole[], options?: LayoutOptions) {
  const view = buildRoleView(focus, depth, (id) => index.movesOf(id), opened);
  const boxes = layoutView(view, roleOf, options);
  return { view, boxes, lines: routeMoves(view, boxes) };
}

/** Every role once, every move once, nothing on top of anything else. */
function expectClean(focus: string, { view, boxes, lines }: ReturnType<typeof draw>): void {
  expect(new Set(boxes.map(({ key }) => key)).size, focus).toBe(view.roles.length);
  expect(new Set(lines.map(({ key }) => key)).size, focus).toBe(view.moves.length);
  expect(sceneFaults(boxes, lines), focus).toEqual({ overlaps: [], throughCards: [] });
}

describe('the built-in roles, each laid out', { timeout: 90_000 }, () => {
  it('have no card over another, no line through a card and no crossing at one move away', () => {
    for (const id of ids) {
      const scene = draw(id, 1, []);
      expectClean(id, scene);
      expect(countCrossings(scene.lines.filter(({ move }) => move.kind === 'step')), id).toBe(0);
    }
  });

  it.each([2, 3])('have no card over another and no line through a card at %d moves away', (depth) => {
    for (const id of ids) expectClean(id, draw(id, depth, [], { polish: 0 }));
  });

  it.each([
    [1.5, 2],
    [2, 1],
  ])('have no card over another with text of %d times its size, at %d moves away', (textScale, depth) => {
    for (const id of ids) expectClean(id, draw(id, depth, [], { polish: 0, textScale }));
  });

  it('have no card over another and no line through a card with any of their roles opened', () => {
    const random = seededRandom(7);
    for (const id of ids) {
      const opened: OpenedRole[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const { roles } = buildRoleView(id, 1, (other) => index.movesOf(other), opened);
        const role = roles[Math.floor(random() * roles.length)];
        if (role) opened.push({ id: role.id, side: random() < 0.5 ? 'from' : 'to' });
      }
      expectClean(id, draw(id, 1, opened, { polish: 0 }));
    }
  });
});
