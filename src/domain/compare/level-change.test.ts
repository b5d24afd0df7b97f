import { english } from '#messages/english.ts';
import { expect, it } from 'vitest';
import { describeLevelChange } from './level-change.ts';

const at = (rank: number, track: 'individual' | 'management' = 'individual') => ({ rank, track });

it.each([
  [at(3), at(6), 'Intermediate → Principal or expert, 3 levels up'],
  [at(4), at(3), 'Senior → Intermediate, 1 level down'],
  [at(4), at(4), 'Senior, the same level'],
  [at(4), at(5, 'management'), 'Senior → Manager, from the individual to the management track'],
])('from %j to %j: %s', (from, to, said) => expect(describeLevelChange(from, to, english)).toBe(said));
