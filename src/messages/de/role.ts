import type { messages as english } from '../en/role.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'role.covers': 'Deckt {coverage} Kompetenzen ab',
  'role.entries': '{count, plural, one {# Einstieg} other {# Einstiege}}',
  'role.advancements': '{count, plural, one {# Aufstieg} other {# Aufstiege}}',
  'role.laterals': '{count, plural, one {# Seitenwechsel} other {# Seitenwechsel}}',
  'role.none': 'Hier wird keine Rolle genannt.',
  'role.step': 'Aufstieg: {statement}',
  'role.lateral': 'Seitenwechsel: {statement}',
  'role.move': 'Wechsel von {from} zu {to}',
  'role.stepStated': 'Aufstieg. {statement}.',
  'role.lateralStated': 'Seitenwechsel. {statement}.',
  'role.to': 'zu',
  'role.and': 'und',
  'role.closeSentences': 'Die Sätze zu diesem Wechsel schließen',
} satisfies Translated<typeof english>;
