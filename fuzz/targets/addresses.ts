import { formatRoutesQuery, parseRoutesQuery } from '#contract/routes-query.ts';
import { formatCompareQuery, parseCompareQuery } from '#contract/compare-query.ts';
import { formatMapQuery, parseMapQuery } from '#contract/map-query.ts';
import { formatSkillsFragment, parseSkillsFragment } from '#contract/held-skills.ts';
import { formatQueryString, formatRoleQuery, parseQueryString, parseRoleQuery } from '#contract/view-url.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrases } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';

const NAMES = [
  ...[
    'depth',
    'view',
    'axis',
    'with',
    'move',
    'sort',
    'q',
    'kind',
    'family',
    'roles',
    'level',
    'track',
    'pay',
  ],
  ...[
    'doc',
    'role',
    'page',
    'from',
    'to',
    'prefer',
    'lateral',
    'through',
    'avoid',
    'route',
    '__proto__',
    'skills',
  ],
];
const VALUES = [
  ...[
    '1',
    '2',
    '3',
    'graph',
    'list',
    'table',
    'map',
    'pay',
    '-pay',
    'step',
    'lateral',
    'no',
    'yes',
    'individual',
  ],
  ...[
    'a.b',
    'a.b.lateral',
    'a.to,b.from',
    'a,b,c,d,e',
    'USD.year.1..2',
    '1-3',
    '%',
    '%zz',
    '\u0000',
    '1e9',
    '-1',
  ],
];
const values = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.stringMatching(/^[a-z0-9.,-]{0,40}$/),
  phrases,
  fc.constantFrom('a'.repeat(3000), ',,,,', '....', '../..', 'javascript:alert(1)'),
);

/** Each reader with its writer: what is written reads the same. */
const formats = {
  role: (query: Record<string, unknown>) => formatRoleQuery(parseRoleQuery(query)),
  compare: (query: Record<string, unknown>) => formatCompareQuery(parseCompareQuery(query)),
  routes: (query: Record<string, unknown>) => formatRoutesQuery(parseRoutesQuery(query)),
  map: (query: Record<string, unknown>) => formatMapQuery(parseMapQuery(query)),
};

export const target = fuzzTarget({
  name: 'addresses',
  about: 'an address is read without failing, and what is written of it is short, and reads the same',
  share: 15,
  inputs: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), values), { maxLength: 12 }),
  check: (pairs) => {
    const search = pairs.map(([name, value]) => `${name}=${value}`).join('&');
    const raw = parseQueryString(search);
    for (const [name, tidy] of Object.entries(formats)) {
      const written = tidy(raw);
      const address = formatQueryString(written);
      assert.deepEqual(tidy(parseQueryString(address)), written, name);
      assert.ok(name === 'map' || address.length <= 2000, `${name}: ${address.length} letters`);
      // What a router hands over may be anything.
      tidy(Object.fromEntries(pairs));
      tidy(Object.fromEntries(pairs.map(([key, value]) => [key, [value]])));
    }
    for (const [, value] of pairs) {
      const ids = parseSkillsFragment(`#skills=${value}`);
      if (ids) assert.deepEqual(parseSkillsFragment(formatSkillsFragment(ids)), ids);
    }
  },
});
