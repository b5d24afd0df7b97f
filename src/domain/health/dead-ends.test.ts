import { describe, expect, it } from 'vitest';
import { deadEnds } from './dead-ends.ts';
import { messages, trialLadder } from './trial-ladder.ts';

describe('deadEnds', () => {
  it('finds a documented role from which nothing leads on', () => {
    const ladder = trialLadder([{ title: 'Weaver', advancement: ['Dyer'] }, { title: 'Dyer' }]);
    expect(deadEnds(ladder)).toMatchObject([
      {
        ...{ code: 'dead-end', severity: 'warning', roles: ['dyer'], places: [{ file: 'dyer.md', line: 1 }] },
        message: '“Dyer” leads nowhere: no document names a role to go on to from there.',
      },
    ]);
  });

  it('takes a step or a lateral move as a way on, whoever states it', () => {
    const ladder = trialLadder([
      { title: 'Weaver' },
      { title: 'Dyer', entry: ['Weaver'], lateral: ['Tailor'] },
      { title: 'Tailor' },
    ]);
    expect(messages(deadEnds(ladder))).toEqual([]);
  });

  it('asks nothing of the top of a ladder, nor of roles without a document', () => {
    const ladder = trialLadder([{ title: 'Chief Technology Officer', entry: ['Vice President of Cloth'] }]);
    expect(messages(deadEnds(ladder))).toEqual([]);
  });
});
