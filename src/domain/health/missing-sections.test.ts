import { describe, expect, it } from 'vitest';
import { missingSections } from './missing-sections.ts';
import { messages, trialLadder } from './trial-ladder.ts';

describe('missingSections', () => {
  it('lists all that one document lacks', () => {
    const ladder = trialLadder([{ title: 'Weaver', lateral: [], definition: null, experience: null }]);
    expect(missingSections(ladder)).toMatchObject([
      {
        ...{ code: 'section-missing', roles: ['weaver'], places: [{ file: 'weaver.md', line: 1 }] },
        message:
          'The document of “Weaver” says nothing under “Role Definition”, “Lateral Moves” and “Experience Requirements”.',
      },
    ]);
  });

  it.each([
    ['Core Responsibilities', { responsibilities: { primary: [], secondary: [] } }],
    ['Educational Background', { education: { minimum: [], preferred: [], fields: [] } }],
    ['Entry Point From', { entry: [] }],
    ['Advancement To', { advancement: [] }],
  ])('finds that “%s” is missing', (name, part) => {
    expect(messages(missingSections(trialLadder([{ title: 'Weaver', ...part }])))).toEqual([
      `The document of “Weaver” says nothing under “${name}”.`,
    ]);
  });

  it('asks no advancement of the top of a ladder, and nothing of roles without a document', () => {
    const ladder = trialLadder([{ title: 'Weaving Fellow', entry: ['Weaver'], advancement: [] }]);
    expect(missingSections(ladder)).toEqual([]);
  });
});
