import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  embedErrors,
  type EmbedReport,
  type EmbedRequest,
  type Incoming,
  readReport,
  readRequest,
  tallestEmbed,
  toMessage,
} from './embed-messages.ts';

const host = 'https://careers.example';
const [frame, otherFrame] = [{ name: 'frame' }, { name: 'other frame' }];
const sender = { window: frame, origin: host };
const from = (data: unknown, change: Partial<Incoming> = {}): Incoming => ({
  ...{ source: frame, origin: host, data },
  ...change,
});

const roleId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const report: fc.Arbitrary<EmbedReport> = fc.oneof(
  fc.constant({ type: 'ready' as const }),
  fc.record({ type: fc.constant('height' as const), height: fc.integer({ min: 1, max: tallestEmbed }) }),
  fc.record({ type: fc.constant('select' as const), role: roleId }),
  fc.record({
    type: fc.constant('navigate' as const),
    page: fc.constant('compare' as const),
    roles: fc.array(roleId, { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('error' as const), code: fc.constantFrom(...embedErrors) }),
);
const request: fc.Arbitrary<EmbedRequest> = fc.record(
  {
    type: fc.constant('set' as const),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    accent: fc.option(fc.stringMatching(/^[\da-f]{6}$/)),
    locale: fc.option(fc.constantFrom('de', 'pt-BR')),
    role: roleId,
  },
  { requiredKeys: ['type'] },
);

const badHeight = fc.constantFrom<unknown>(
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 0, 0.5, 1e9, tallestEmbed + 1],
  ...['600', '1e3', null, undefined, [600], { valueOf: () => 600 }, true, 600n],
);
const badId = fc.constantFrom<unknown>(
  ...[
    '',
    '__proto__',
    'A',
    '../a',
    'a/b',
    'https://evil.example',
    'javascript:alert(1)',
    '<img src=x>',
    7,
    null,
  ],
  'a'.repeat(500),
);

/** Messages that must change nothing: each is wrong in one way at least. */
const hostile: fc.Arbitrary<Incoming> = fc.oneof(
  report.chain((good) =>
    fc.constantFrom<Incoming>(
      from(toMessage(good), { source: otherFrame }),
      from(toMessage(good), { source: null }),
      from(toMessage(good), { origin: 'https://evil.example' }),
      from(toMessage(good), { origin: 'null' }),
      from(toMessage(good), { origin: `${host}.evil.example` }),
      from({ ...toMessage(good), v: 2 }),
      from({ ...toMessage(good), v: '1' }),
      from({ ...toMessage(good), source: 'Ladderway' }),
      from(JSON.stringify(toMessage(good))),
      from([toMessage(good)]),
      from(Object.create(toMessage(good))),
      from({ ['__proto__']: toMessage(good) }),
    ),
  ),
  badHeight.map((height) => from({ source: 'ladderway', v: 1, type: 'height', height })),
  badId.map((role) => from({ source: 'ladderway', v: 1, type: 'select', role })),
  badId.map((role) => from({ source: 'ladderway', v: 1, type: 'navigate', page: 'role', roles: [role] })),
  fc.string().map((type) => from({ source: 'ladderway', v: 1, type: `${type} `, height: 600, role: 'a' })),
  fc
    .constantFrom('__proto__', 'constructor', 'toString')
    .map((type) => from({ source: 'ladderway', v: 1, type })),
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }).map((data) => from(data)),
);

describe('messages between an embed and its host', () => {
  it('arrive as they were sent', () => {
    fc.assert(
      fc.property(report, request, (sent, asked) => {
        expect(readReport(from(toMessage(sent)), sender)).toEqual(sent);
        expect(readRequest(from(toMessage(asked)), sender)).toEqual(asked);
      }),
    );
  });

  it('count for nothing when they are hostile', () => {
    fc.assert(
      fc.property(hostile, (incoming) => {
        expect(readReport(incoming, sender)).toBeNull();
        expect(readRequest(incoming, sender)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('are only those of one’s own frame, so that two embeds never hear each other', () => {
    fc.assert(
      fc.property(report, (sent) => {
        const incoming = from(toMessage(sent), { source: otherFrame });
        expect(readReport(incoming, sender)).toBeNull();
        expect(readReport(incoming, { window: otherFrame, origin: host })).toEqual(sent);
      }),
    );
  });

  it('count from any origin while none is known, but from no other window', () => {
    const set = toMessage({ type: 'set', theme: 'dark' });
    expect(readRequest(from(set), { window: frame, origin: null })).toEqual({ type: 'set', theme: 'dark' });
    expect(readRequest(from(set), { window: otherFrame, origin: null })).toBeNull();
    expect(readRequest(from(set, { source: null }), { window: null, origin: null })).toBeNull();
  });

  it('leave out the part that cannot be read, and take nothing that was not asked for', () => {
    const set = {
      type: 'set',
      theme: 'neon',
      accent: 'url(x)',
      locale: null,
      role: '../a',
      href: 'https://x',
    };
    expect(readRequest(from({ source: 'ladderway', v: 1, ...set }), sender)).toEqual({
      type: 'set',
      locale: null,
    });
    const extra = { type: 'select', role: 'a', html: '<b>', __proto__: { role: 'b' } };
    expect(readReport(from({ source: 'ladderway', v: 1, ...extra }), sender)).toEqual({
      type: 'select',
      role: 'a',
    });
  });
});
