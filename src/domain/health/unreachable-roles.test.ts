import { describe, expect, it } from 'vitest';
import { messages, trialLadder } from './trial-ladder.ts';
import { unreachableRoles } from './unreachable-roles.ts';

describe('unreachableRoles', () => {
  it('finds a documented role that nothing leads to', () => {
    const ladder = trialLadder([{ title: 'Senior Weaver', entry: [], advancement: ['Staff Weaver'] }]);
    expect(unreachableRoles(ladder)).toMatchObject([
      {
        ...{ code: 'unreachable-role', roles: ['senior-weaver'] },
        places: [{ file: 'senior-weaver.md', line: 1 }],
        message:
          'Nothing leads to “Senior Weaver”: no document names a role or a background that people come from.',
      },
    ]);
  });

  it.each([
    ['a background', { title: 'Senior Weaver', entry: ['[Years at the loom]'] }],
    ['a step', { title: 'Senior Weaver', entry: ['Weaver'] }],
    ['a lateral move', { title: 'Senior Weaver', entry: [], lateral: ['Senior Dyer'] }],
    ['being at entry level', { title: 'Weaver Apprentice', entry: [] }],
  ])('is content with %s', (_, role) => {
    expect(messages(unreachableRoles(trialLadder([role])))).toEqual([]);
  });
});
