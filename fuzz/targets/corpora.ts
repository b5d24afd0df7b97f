import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseHealth } from '#contract/bundle-health.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest } from '#contract/bundle-manifest.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentTexts, roleTexts } from '../document-texts.ts';
import { compileTexts } from '../compile-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';

/** What a reader makes of a value once it was a file. */
function reread<T>(value: unknown, parse: (value: unknown) => Parsed<T>): T {
  const read = parse(JSON.parse(JSON.stringify(value)));
  assert.ok(read.ok, read.ok ? '' : read.problem);
  return read.value;
}

export const target = fuzzTarget({
  name: 'corpora',
  about:
    'any documents together compile into a bundle that the app accepts, with every role and move of the graph in it',
  share: 4,
  inputs: fc.array(fc.oneof({ weight: 4, arbitrary: roleTexts }, { weight: 1, arbitrary: documentTexts }), {
    maxLength: 6,
  }),
  check: (texts) => {
    const { graph, families, ...files } = compileTexts(texts);
    const index = decodeIndex(reread(files.index, parseIndex));
    assert.deepEqual(
      index.roles.map(({ id, title }) => [id, title]),
      graph.roles.map(({ id, title }) => [id, title]),
    );
    assert.equal(index.moves.length, graph.moves.length);
    reread(files.manifest, parseManifest);
    reread(files.search, (value) => parseSearch(value, families));
    reread(files.health, parseHealth);
    for (const role of files.roles) {
      const { neighbourhood } = reread(role, parseRoleFile);
      assert.ok(neighbourhood.positions.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
      assert.ok(neighbourhood.moves.every(({ evidence }) => evidence.length > 0));
    }
  },
});
