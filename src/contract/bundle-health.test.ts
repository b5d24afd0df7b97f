import { describe, expect, it } from 'vitest';
import { parseHealth, type HealthFile } from './bundle-health.ts';

const file: HealthFile = {
  format: 3,
  kinds: [
    {
      ...{ code: 'dead-end', severity: 'warning', title: 'Roles that lead nowhere' },
      ...{ explanation: 'No step leads on.', hint: 'Name the next roles.' },
    },
  ],
  findings: [
    {
      ...{ code: 'dead-end', roles: ['weaver'], places: [{ file: 'weaver.md', line: 1 }] },
      message: '“Weaver” leads nowhere.',
    },
  ],
};
const [finding] = file.findings;

const problem = (value: unknown) => {
  const parsed = parseHealth(value);
  return parsed.ok ? null : parsed.problem;
};

describe('parseHealth', () => {
  it('reads what was written', () => {
    expect(parseHealth(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(problem({ format: 3, kinds: [], findings: [] })).toBeNull();
  });

  it.each([
    ['another version', { ...file, format: 4 }, 'made by a newer ladderway'],
    [
      'an error, which a ladder has none of',
      { ...file, kinds: [{ ...file.kinds[0], severity: 'error' }] },
      'kinds.0.severity',
    ],
    ['a code that nothing describes', { ...file, kinds: [] }, 'findings.0.code: is not among the kinds'],
    [
      'an id that is none',
      { ...file, findings: [{ ...finding, roles: ['__proto__'] }] },
      'findings.0.roles.0',
    ],
    [
      'a line before the first',
      { ...file, findings: [{ ...finding, places: [{ file: 'a', line: 0 }] }] },
      'places.0.line',
    ],
    ['a missing message', { ...file, findings: [{ ...finding, message: undefined }] }, 'findings.0.message'],
  ])('names the place of %s', (_, value, expected) => {
    expect(problem(value)).toContain(expected);
  });
});
