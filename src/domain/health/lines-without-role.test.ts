import { expect, it } from 'vitest';
import { linesWithoutRole } from './lines-without-role.ts';
import { trialLadder } from './trial-ladder.ts';

it('finds a line of moves that names no role, and takes backgrounds as they are', () => {
  const ladder = trialLadder([{ title: 'Weaver', entry: ['[A degree]', 'Carder', '?'] }]);
  expect(linesWithoutRole(ladder)).toMatchObject([
    {
      ...{ code: 'line-without-role', roles: ['weaver'], places: [{ file: 'weaver.md', line: 12 }] },
      message: '“Weaver” names “?” as a move, and no role can be read from it.',
    },
  ]);
});
