import { formatEmbedPage, parseEmbedPage } from '#contract/embed-page.ts';
import { readReport, readRequest, tallestEmbed, toMessage, type Incoming } from '#contract/embed-messages.ts';
import { isRoleId } from '#contract/role-id.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzTarget } from '../fuzz-target.ts';
import { spoilt } from '../spoilt-json.ts';

const role = 'staff-engineer';

/** What is said where all goes well. */
const fine = [
  toMessage({ type: 'ready' }),
  toMessage({ type: 'height', height: 640 }),
  toMessage({ type: 'select', role }),
  toMessage({ type: 'navigate', page: 'compare', roles: [role, 'expert-software-engineer'] }),
  toMessage({ type: 'error', code: 'missing' }),
  toMessage({ type: 'set', role, theme: 'dark', accent: '#3a48d6', locale: 'de-AT' }),
];

const [own, other] = [{}, {}];
const host = 'https://careers.example.com';
const origins = fc.constantFrom(host, host, 'https://evil.example', 'null', '', `${host}.evil.example`);

/** Asserts that nothing but ids, names from lists and whole numbers within bounds came through. */
function assertHarmless(message: object): void {
  for (const [name, value] of Object.entries(message)) {
    if (name === 'height') assert.ok(Number.isInteger(value) && value > 0 && value <= tallestEmbed);
    else if (name === 'role') assert.ok(isRoleId(String(value)));
    else if (name === 'roles') assert.ok(Array.isArray(value) && value.length <= 4 && value.every(isRoleId));
    else assert.match(String(value), /^[\w-]{1,40}$/, name);
  }
}

export const target = fuzzTarget({
  name: 'messages',
  about:
    'a message between an embed and its host is heard only from where it may come, and carries nothing that could harm',
  share: 5,
  inputs: fc.record({
    data: fc.oneof(
      ...fine.map((message) => spoilt(message)),
      fc.jsonValue({ maxDepth: 3 }) as ReturnType<typeof spoilt>,
    ),
    isOwnWindow: fc.boolean(),
    origin: origins,
    expected: fc.option(fc.constant(host)),
  }),
  check: ({ data, isOwnWindow, origin, expected }) => {
    const incoming: Incoming = { source: isOwnWindow ? own : other, data, origin };
    const sender = { window: own, origin: expected };
    const mayCount = isOwnWindow && (expected === null || origin === expected);
    for (const message of [readReport(incoming, sender), readRequest(incoming, sender)]) {
      if (message === null) continue;
      assert.ok(mayCount);
      assertHarmless(message);
      if (message.type === 'navigate') {
        const { page, roles } = message;
        assert.deepEqual(parseEmbedPage(formatEmbedPage({ page, roles })), { page, roles });
      }
    }
  },
});
