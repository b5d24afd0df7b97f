import { parseHealth } from '#contract/bundle-health.ts';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest } from '#contract/bundle-manifest.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { layoutView, unknownRole } from '#domain/layout/layout-view.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzTarget } from '../fuzz-target.ts';
import { compileTexts } from '../compile-texts.ts';
import { spoilt } from '../spoilt-json.ts';

const fine = compileTexts([
  '# Analyst\nPay: $60,000 - $80,000\nTags: Data\n## Advancement To\n- Senior Analyst\n## Hard Skills\n- SQL and Python.',
  '# Senior Analyst\nPay: $80k+\n## Entry Point From\n- Analyst\n- Nurse (with training)\n## Lateral Moves\n- Data Engineer',
]);

/** Reads a file as the app does, and does with it what a page does first. */
const readers = {
  manifest: (value: unknown) => {
    const read = parseManifest(value);
    if (read.ok) for (const name of ['index', 'search', 'health'] as const) filePath(read.value, name);
    if (read.ok) rolePath(read.value, 'analyst');
    return read;
  },
  index: (value: unknown) => {
    const read = parseIndex(value);
    if (!read.ok) return read;
    const { roles } = decodeIndex(read.value);
    assert.equal(new Set(roles.map(({ id }) => id)).size, roles.length);
    return read;
  },
  search: (value: unknown) => parseSearch(value, fine.families),
  health: parseHealth,
  role: (value: unknown) => {
    const read = parseRoleFile(value);
    if (!read.ok) return read;
    const { role, neighbourhood } = read.value;
    const byId = new Map(neighbourhood.roles.map((each) => [each.id, each]));
    const view = buildRoleView(role.id, 1, (id) => (id === role.id ? neighbourhood.moves : undefined));
    for (const box of layoutView(view, (id) => byId.get(id) ?? unknownRole(id)))
      assert.ok([box.x, box.y, box.width, box.height].every(Number.isFinite), box.key);
    return read;
  },
};

const files = Object.entries({ ...fine, role: fine.roles[1] }).filter(([name]) =>
  Object.hasOwn(readers, name),
);

export const target = fuzzTarget({
  name: 'bundles',
  about:
    'a file of a bundle with any faults in it is read and can be drawn, or is refused in a sentence that says where',
  share: 10,
  inputs: fc.oneof(
    ...files.map(([name, value]) => fc.tuple(fc.constant(name as keyof typeof readers), spoilt(value))),
  ),
  check: ([name, value]) => {
    const read = readers[name](value);
    if (!read.ok) assert.match(read.problem, /^.{10,}$/s);
  },
});
