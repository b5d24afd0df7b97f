import { indexGraph } from '#domain/graph/index-graph.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLadder } from './check-ladder.ts';
import { healthCodes, type HealthCode } from './health-codes.ts';
import { band, CRAFTS, soundLadder, trialDocument, type TrialRole } from './trial-ladder.ts';

function check(roles: readonly TrialRole[]) {
  const { graph, documents } = buildGraph(roles.map(trialDocument));
  return checkLadder(indexGraph(graph), documents, english);
}

const crafts = fc.shuffledSubarray(CRAFTS, { minLength: 2, maxLength: 4 });
const hostile = ['__proto__', 'constructor', 'toString', '', '…'];

/** Changes one role of a sound ladder, told by its title without the craft. */
function change(roles: TrialRole[], craft: string, grade: string, by: Partial<TrialRole>): TrialRole[] {
  return roles.map((role) => (role.title === `${grade}${craft} Engineer` ? { ...role, ...by } : role));
}

describe('checkLadder', () => {
  it('finds nothing in a sound ladder', () => {
    fc.assert(
      fc.property(crafts, (names) => {
        expect(check(soundLadder(names))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  const faults: Record<HealthCode, (craft: string, other: string) => [string, Partial<TrialRole>]> = {
    'step-cycle': (craft) => [
      'Staff ',
      { advancement: [`Principal ${craft} Engineer`, `${craft} Engineer`] },
    ],
    'pay-inversion': () => ['Staff ', { pay: band(50_000, 70_000) }],
    'level-inversion': (craft, other) => [
      'Staff ',
      { advancement: [`Principal ${craft} Engineer`, `Senior ${other} Engineer`] },
    ],
    'lateral-pay-gap': () => ['Staff ', { pay: band(300_000, 400_000) }],
    'dead-end': () => [
      'Staff ',
      { title: 'Senior Hermit', entry: ['[Solitude]'], advancement: [], lateral: [] },
    ],
    'unreachable-role': () => [
      'Staff ',
      { title: 'Senior Hermit', entry: [], advancement: ['Anything'], lateral: [] },
    ],
    'near-duplicate': (_, other) => ['Staff ', { lateral: [`Engineer Staff ${other}`] }],
    'section-missing': () => ['Staff ', { definition: null }],
    'line-without-role': () => ['Staff ', { lateral: ['?'] }],
    'band-too-wide': () => ['Staff ', { pay: band(120_000, 330_000) }],
    'band-open-ended': () => ['Staff ', { pay: band(120_000, 165_000, { openEnded: true }) }],
    'unresolved-title': () => ['Staff ', { lateral: ['Hermit'] }],
    'one-way-claim': () => ['Staff ', { lateral: ['[A rest]'] }],
  };

  it.each(Object.entries(faults))('finds a planted %s', (code, plant) => {
    fc.assert(
      fc.property(crafts, ([craft = '', other = '', ...rest]) => {
        const [grade, by] = plant(craft, other);
        const found = check(change(soundLadder([craft, other, ...rest]), craft, grade, by));
        expect(found.map((finding) => finding.code)).toContain(code);
      }),
      { numRuns: 5 },
    );
  });

  it('reports in the order of the codes, whatever the order of the documents', () => {
    const roles = [
      { title: 'Weaver', pay: band(60, 90), advancement: ['Dyer', 'Carder', 'Weavers Guild'], lateral: [] },
      { title: 'Dyer', pay: band(30, null), advancement: ['Weaver'], lateral: ['Tailor', 'Taylor'] },
      { title: 'Tailor', pay: band(10, 90) },
    ];
    const found = check(roles);
    const codes = Object.keys(healthCodes);
    const places = found.map(({ code }) => codes.indexOf(code));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(check(roles.toReversed())).toEqual(found);
  });

  it('survives hostile names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { maxLength: 5 }), (names) => {
        const found = check(names.map((title) => ({ title, advancement: names, lateral: hostile })));
        for (const { message, hint } of found) expect(message !== '' && hint !== '').toBe(true);
      }),
    );
  });
});
