import { describe, expect, it } from 'vitest';
import { oneWayClaims } from './one-way-claims.ts';
import { messages, trialLadder } from './trial-ladder.ts';

describe('oneWayClaims', () => {
  it('says who names whom, and where', () => {
    const ladder = trialLadder([{ title: 'Weaver', advancement: ['Dyer'] }, { title: 'Dyer' }]);
    expect(oneWayClaims(ladder)).toMatchObject([
      {
        ...{ code: 'one-way-claim', severity: 'info', roles: ['weaver', 'dyer'] },
        places: [{ file: 'weaver.md', line: 100 }],
        message: '“Weaver” names “Dyer” as a next step, and “Dyer” does not say that people come from there.',
      },
    ]);
  });

  it('tells the three kinds of claims apart', () => {
    const ladder = trialLadder([
      { title: 'Weaver', lateral: ['Tailor'] },
      { title: 'Dyer', entry: ['Weaver'], lateral: ['Tailor'] },
      { title: 'Tailor' },
    ]);
    expect(messages(oneWayClaims(ladder))).toEqual([
      '“Dyer” says that people come from “Weaver”, and “Weaver” does not name it as a next step.',
      '“Dyer” names “Tailor” as a lateral move, and “Tailor” does not name it back.',
      '“Weaver” names “Tailor” as a lateral move, and “Tailor” does not name it back.',
    ]);
  });

  it('is silent where both say it, and where there is nobody to say it back', () => {
    const ladder = trialLadder([
      { title: 'Weaver', advancement: ['Dyer'], lateral: ['Tailor'] },
      { title: 'Dyer', entry: ['Weaver'] },
    ]);
    expect(messages(oneWayClaims(ladder))).toEqual([]);
  });
});
