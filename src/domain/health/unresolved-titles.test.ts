import { expect, it } from 'vitest';
import { trialLadder } from './trial-ladder.ts';
import { unresolvedTitles } from './unresolved-titles.ts';

it('finds the roles without a document, the most mentioned first', () => {
  const ladder = trialLadder([
    { title: 'Weaver', advancement: ['Carder', 'Dyer'] },
    { title: 'Tailor', advancement: ['Dyer'], lateral: ['Weaver'] },
  ]);
  expect(unresolvedTitles(ladder)).toMatchObject([
    {
      ...{ code: 'unresolved-title', severity: 'info', roles: ['dyer'] },
      places: [
        { file: 'tailor.md', line: 100 },
        { file: 'weaver.md', line: 101 },
      ],
      message: '“Dyer” is named by 2 lines, and no document is about it.',
    },
    { roles: ['carder'], message: '“Carder” is named by 1 line, and no document is about it.' },
  ]);
});
