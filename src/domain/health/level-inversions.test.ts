import { describe, expect, it } from 'vitest';
import { levelInversions } from './level-inversions.ts';
import { messages, trialLadder } from './trial-ladder.ts';

const step = (from: string, to: string) =>
  messages(levelInversions(trialLadder([{ title: from, advancement: [to] }])));

describe('levelInversions', () => {
  it('finds a step to a lower rank and says where both ranks come from', () => {
    expect(
      levelInversions(trialLadder([{ title: 'Staff Weaver', advancement: ['Senior Dyer'] }])),
    ).toMatchObject([
      {
        ...{ code: 'level-inversion', severity: 'warning', roles: ['staff-weaver', 'senior-dyer'] },
        places: [{ file: 'staff-weaver.md', line: 100 }],
        message:
          'The step from “Staff Weaver” (Staff or lead: “Staff” in the title) to “Senior Dyer” (Senior: “Senior” in the title) leads to a lower level.',
      },
    ]);
  });

  it.each([
    ['a step up', 'Senior Weaver', 'Staff Weaver'],
    ['a step to the same rank', 'Senior Weaver', 'Senior Dyer'],
    ['the other track', 'Distinguished Weaver', 'Senior Weaving Manager'],
    ['a plain title, whose rank nothing tells', 'Senior Weaver', 'Dyer'],
    ['a rank that may be off by one', 'Distinguished Weaver', 'Weaving Architect'],
    ['the ranks of entry level', 'Junior Weaver', 'Weaver Intern'],
  ])('is silent about %s', (_, from, to) => {
    expect(step(from, to)).toEqual([]);
  });

  it('counts a rank read from signs where it is two or more lower', () => {
    expect(step('Weaving Architect', 'Senior Dyer')).toHaveLength(1);
  });
});
