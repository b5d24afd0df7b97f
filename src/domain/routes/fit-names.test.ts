import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitNames } from './fit-names.ts';

it('shows all names where they have room', () => {
  expect(fitNames([['Go', 'SQL'], []], 100)).toEqual([
    { shown: ['Go', 'SQL'], more: 0 },
    { shown: [], more: 0 },
  ]);
});

it('gives long lists what short ones leave, and counts the rest', () => {
  expect(fitNames([['Go'], ['Java', 'Rust', 'Perl']], 16)).toEqual([
    { shown: ['Go'], more: 0 },
    { shown: ['Java', 'Rust'], more: 1 },
  ]);
});

it('never takes more room than there is, and loses no name', () => {
  const lists = fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, fc.nat(200), (names, room) => {
      const fitted = fitNames(names, room);
      const taken = fitted.flatMap(({ shown }) => shown).reduce((sum, name) => sum + name.length + 2, 0);
      expect(taken).toBeLessThanOrEqual(room);
      fitted.forEach(({ shown, more }, list) => {
        expect(shown).toEqual(names[list]!.slice(0, shown.length));
        expect(shown.length + more).toBe(names[list]!.length);
      });
    }),
  );
});
