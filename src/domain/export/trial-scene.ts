import type { Pay } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { layoutView } from '#domain/layout/layout-view.ts';
import { routeMoves } from '#domain/layout/route-moves.ts';
import { type ExportedRole, type ExportedScene, sceneRole } from './exported-scene.ts';

/** For tests: a role with the given title and otherwise ordinary facts. */
export const trialRole = (id: RoleId, facts: Partial<ExportedRole> = {}): ExportedRole => ({
  id,
  title: id,
  documented: true,
  pay: null,
  level: { rank: 4, track: 'individual' },
  family: null,
  ...facts,
});

/** For tests: a band of dollars a year. */
export const trialPay = (min: number | null, max: number | null, facts: Partial<Pay> = {}): Pay => ({
  text: `$${min ?? ''} - $${max ?? ''}`,
  currency: 'USD',
  min,
  max,
  openEnded: false,
  period: 'year',
  note: null,
  ...facts,
});

/** For tests: a move that both ends state, each in one sentence. */
export function trialMove(from: RoleId, to: RoleId, facts: Partial<CareerMove> = {}): CareerMove {
  const evidence = [from, to].map((statedBy) => ({
    statedBy,
    section: 'advancement' as const,
    text: `${from} and ${to}, says ${statedBy}`,
    qualifier: null,
    file: `${statedBy}.md`,
    line: 7,
  }));
  return { from, to, kind: 'step', statedBy: 'both', evidence, ...facts };
}

/** For tests: the laid-out view around `focus`. */
export function trialScene(
  focus: RoleId,
  moves: readonly CareerMove[],
  roles: readonly ExportedRole[],
  depth = 1,
): ExportedScene {
  const known = new Map(roles.map((role) => [role.id, role]));
  const view = buildRoleView(focus, depth, (id) => moves.filter(({ from, to }) => from === id || to === id));
  const boxes = layoutView(view, (id) => sceneRole({ roles: known }, id));
  return { view, roles: known, boxes, lines: routeMoves(view, boxes) };
}

/** For tests: the laid-out view of a role that people come to from `titles`. */
export const sceneOfTitles = (titles: readonly string[]): ExportedScene =>
  trialScene(
    'focus',
    titles.map((_, position) => trialMove(`role-${position}`, 'focus')),
    [trialRole('focus'), ...titles.map((title, position) => trialRole(`role-${position}`, { title }))],
  );

/** For tests: texts that would break a careless writer. */
export const hostileTexts: readonly string[] = [
  '</text><script>alert(1)</script>',
  '"><svg onload="alert(1)"/>',
  "' onmouseover='alert(1)",
  ']]>',
  '<!--',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '&amp; &lt; &#0; &nosuch;',
  'null\u0000 bell\u0007 escape\u001b delete\u007f next\u0085',
  'half \ud800 pair \udfff',
  'beyond \ufffe\uffff',
  'astral 𝕊𝕣. 🧗',
  'turned \u202eover',
  'two\r\nlines\tand a tab',
  '=HYPERLINK("https://example.org","x")',
  '__proto__',
  '',
  ' ',
];
