import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepCycles } from './step-cycles.ts';
import { messages, trialLadder } from './trial-ladder.ts';

describe('stepCycles', () => {
  it('finds two roles that each stand above the other, with the lines that say so', () => {
    const ladder = trialLadder([
      { title: 'Weaver', advancement: ['Dyer'] },
      { title: 'Dyer', advancement: ['Weaver'] },
    ]);
    expect(stepCycles(ladder)).toMatchObject([
      {
        ...{ code: 'step-cycle', severity: 'warning', roles: ['dyer', 'weaver'] },
        places: [
          { file: 'dyer.md', line: 100 },
          { file: 'weaver.md', line: 100 },
        ],
        message: '“Dyer” and “Weaver” are each said to be a step up from the other.',
      },
    ]);
  });

  it('tells a longer cycle in its order, through roles without a document too', () => {
    const ladder = trialLadder([
      { title: 'Weaver', advancement: ['Dyer'] },
      { title: 'Tailor', entry: ['Dyer'], advancement: ['Weaver'] },
    ]);
    expect(messages(stepCycles(ladder))).toEqual([
      'Steps lead from “Dyer” to “Tailor” to “Weaver” and back to “Dyer”.',
    ]);
  });

  it('takes the shortest of several cycles through the same roles', () => {
    const ladder = trialLadder([
      { title: 'Baker', advancement: ['Cook', 'Miller'] },
      { title: 'Miller', advancement: ['Cook'] },
      { title: 'Cook', advancement: ['Waiter'] },
      { title: 'Waiter', advancement: ['Baker'] },
    ]);
    expect(stepCycles(ladder).map(({ roles }) => roles)).toEqual([['baker', 'cook', 'waiter']]);
  });

  it('finds none among lateral moves, or where steps meet without going round', () => {
    const ladder = trialLadder([
      { title: 'Baker', advancement: ['Cook', 'Miller'], lateral: ['Waiter'] },
      { title: 'Miller', advancement: ['Cook'] },
      { title: 'Waiter', lateral: ['Baker'] },
    ]);
    expect(messages(stepCycles(ladder))).toEqual([]);
  });

  it('finds a step back wherever it is planted in a ladder', () => {
    const place = fc.nat({ max: 30 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const titleAt = (at: number) =>
          `Weaver of Row ${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'x' : ''}`;
        const up = Array.from({ length: 31 }, (_, at) => ({
          title: titleAt(at),
          advancement: [
            titleAt(at + 1),
            ...(at === Math.max(a, b) && a !== b ? [titleAt(Math.min(a, b))] : []),
          ],
        }));
        const found = stepCycles(trialLadder(up));
        expect(found.map(({ roles }) => roles.length)).toEqual(a === b ? [] : [Math.abs(a - b) + 1]);
      }),
      { numRuns: 20 },
    );
  });

  it('does not run out of stack on a ladder of 20,000 steps', () => {
    const roles = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}` }));
    const moves = roles.map(({ id }, at) => ({
      ...{ from: id, to: `r${(at + 1) % roles.length}`, kind: 'step' as const },
      ...{ statedBy: 'from' as const, evidence: [] },
    }));
    const { index, ...rest } = trialLadder([]);
    const movesFrom = { graph: { roles, moves } } as unknown as typeof index;
    const ladder = { ...rest, index: { ...index, ...movesFrom } };
    expect(stepCycles(ladder)).toHaveLength(1);
  });
});
