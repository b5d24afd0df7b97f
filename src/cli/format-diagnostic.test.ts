import { expect, it } from 'vitest';
import { amount, formatDiagnostic } from './format-diagnostic.ts';

const found = {
  ...{ file: 'roles/a.md', line: 5, column: 3, severity: 'warning' as const, code: 'pay-missing' },
  message: 'No pay is stated.',
};

it('prints place, severity, code and message on one line and the hint on the next', () => {
  expect(formatDiagnostic({ ...found, hint: 'State a band.' })).toBe(
    'roles/a.md:5:3 warning pay-missing No pay is stated.\n  hint: State a band.\n',
  );
  expect(formatDiagnostic({ ...found, hint: null })).toBe(
    'roles/a.md:5:3 warning pay-missing No pay is stated.\n',
  );
});

it('lets no document steer the terminal or fake a line', () => {
  const text = formatDiagnostic({ ...found, message: 'a\u001b[2Jb\nc\u202ed\u009b', hint: null });
  expect(text).toBe('roles/a.md:5:3 warning pay-missing a [2Jb c d \n');
});

it('counts in words', () => {
  expect([amount(0, 'role'), amount(1, 'role'), amount(1200, 'role')]).toEqual([
    'no roles',
    '1 role',
    '1,200 roles',
  ]);
});
