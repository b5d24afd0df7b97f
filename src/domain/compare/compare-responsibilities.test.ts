import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResponsibilities, listResponsibilities } from './compare-responsibilities.ts';
import { markMatters } from './matter-words.ts';
import { readScope } from './responsibility-scope.ts';

const list = (...texts: string[]) => listResponsibilities({ primary: texts, secondary: [] });
const compare = (from: string, to: string) => compareResponsibilities(list(from), list(to)).shared[0];

describe('what changes between responsibilities', () => {
  it('knows one matter in other words', () => {
    expect(
      compare('Write tests for every new function.', 'Tests new functions, and writes them down.')?.shared,
    ).toEqual(['function', 'test', 'writ']);
    expect(
      compare('Guide juniors through their first weeks.', 'Mentor senior engineers who want to grow.')
        ?.shared,
    ).toEqual(['mentor']);
  });

  it.each([
    ['Review designs before they are built.', 'Cut the cost of cloud services.'],
    ['Lead the team through change.', 'Lead the company through growth.'],
    ['Interview clients and witnesses.', 'Interview candidates for open positions.'],
    [
      'Add logs and metrics to new code so that its behavior in production can be explained.',
      'Review designs and code across the team and explain the reasoning behind each objection.',
    ],
    ['', ''],
  ])('claims nothing of %j and %j', (from, to) => expect(compare(from, to)).toBeUndefined());

  it('says deepened only where the words of both tell it, and quotes them', () => {
    expect(
      compare('Assist with the yearly tax audit.', 'Lead the yearly tax audit of the group.'),
    ).toMatchObject({ kind: 'deepened', changes: [{ kind: 'hand', from: 'Assist', to: 'Lead' }] });
    expect(
      compare('Track cloud spending of the team.', 'Track cloud spending of the company.'),
    ).toMatchObject({ kind: 'deepened', changes: [{ kind: 'reach', from: 'team', to: 'company' }] });
    expect(
      compare('Lead the yearly tax audit.', 'Support the yearly tax audit across the company.'),
    ).toMatchObject({
      kind: 'narrowed',
    });
    expect(
      compare(
        'Lead the yearly tax audit of the team.',
        'Support the yearly tax audit across the whole company.',
      ),
    ).toMatchObject({ kind: 'alike', changes: [] });
    expect(compare('Plan the tax audit.', 'Accompany the tax audit.')).toMatchObject({ kind: 'alike' });
  });

  const anyList = fc.array(
    fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            ...'lead support team company review code tests senior engineers cloud budget mentor so that'.split(
              ' ',
            ),
          ),
          { maxLength: 9 },
        )
        .map((all) => all.join(' ')),
    ),
    { maxLength: 8 },
  );

  it('puts every sentence in exactly one place', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const { shared, added, dropped } = compareResponsibilities(list(...a), list(...b));
        const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
        expect([...texts(shared.map(({ from }) => from)), ...texts(dropped)].sort()).toEqual([...a].sort());
        expect([...texts(shared.map(({ to }) => to)), ...texts(added)].sort()).toEqual([...b].sort());
      }),
    );
  });

  it('is the same turned around: added is dropped, deepened is narrowed', () => {
    const turned = { deepened: 'narrowed', narrowed: 'deepened', alike: 'alike' } as const;
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const forth = compareResponsibilities(list(...a), list(...b));
        const back = compareResponsibilities(list(...b), list(...a));
        expect(back.added).toEqual(forth.dropped);
        expect(back.dropped).toEqual(forth.added);
        const told = (all: typeof forth.shared) =>
          all.map(({ kind, from, to }) => JSON.stringify([kind, from.text, to.text])).sort();
        expect(
          told(
            back.shared.map(({ kind, from, to, ...rest }) => ({
              ...rest,
              kind: turned[kind],
              from: to,
              to: from,
            })),
          ),
        ).toEqual(told(forth.shared));
      }),
    );
  });
});

it('reads the scope that a sentence states, and no other', () => {
  expect(readScope('Take part in reviews of several teams.')).toEqual({
    hand: { rank: 1, words: 'Take part' },
    reach: { rank: 2, words: 'teams' },
    people: null,
  });
  expect(readScope('Plans a senior role for staff work.')).toEqual({ hand: null, reach: null, people: null });
  expect(readScope('Coaches senior engineers.').people).toEqual({ rank: 2, words: 'senior engineers' });
});

it('marks what is shared, and keeps the sentence whole', () => {
  expect(markMatters('Reviewing code, calmly.', ['review'])).toEqual([
    { text: 'Reviewing', isShared: true },
    { text: ' code, calmly.', isShared: false },
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        markMatters(text, ['review'])
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
