import { isRoleId } from '#contract/role-id.ts';
import { inferLevel } from '#domain/titles/infer-level.ts';
import { readMovePhrase } from '#domain/titles/read-move-phrase.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import assert from 'node:assert/strict';
import { phrases } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';

export const target = fuzzTarget({
  name: 'titles',
  about:
    'a move phrase is read without failing, offers no empty name, and each name has an identity that is its own and an id',
  share: 20,
  inputs: phrases,
  check: (phrase) => {
    const { kind, roles, aliases, qualifier } = readMovePhrase(phrase);
    assert.equal(kind === 'role', roles.length > 0);
    assert.notEqual(qualifier, '');
    for (const name of [phrase, ...roles, ...aliases.map(({ alias }) => alias)]) {
      const identity = roleIdentity(name);
      assert.equal(roleIdentity(identity), identity);
      const slug = roleSlug(name);
      assert.ok(isRoleId(slug), slug);
      assert.equal(roleSlug(slug), slug);
      assert.ok(Number.isInteger(inferLevel({ title: name, field: null }).rank));
    }
    for (const name of roles) assert.equal(name, name.trim());
    assert.ok(roles.every((name) => name !== ''));
  },
});
