import { english } from '#messages/english.ts';
import { expect, it } from 'vitest';
import { llmsText } from './llms-text.ts';

it('names every role by family with the address of its Markdown', () => {
  const level = { rank: 4, track: 'individual' } as const;
  const role = { id: 'a', title: 'Senior [Analyst]', documented: true, family: 'Data', level };
  const text = llmsText({
    ...{ site: 'Harbor', counts: { documents: 1, roles: 2, moves: 3 } },
    ladders: [{ family: 'Data', roles: [role] }],
    addressOf: ({ id }) => `/roles/${id}.md`,
    t: english,
  });
  expect(text).toMatch(/^# Harbor\n\n> .*1 role document \(2 roles, 3 moves\)/);
  expect(text).toContain('## Data\n\n- [Senior \\[Analyst\\]](/roles/a.md): Senior\n');
});
