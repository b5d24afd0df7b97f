import type { messages as english } from '../en/family.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'family.title': 'Karriereleiter {name}',
  'family.all': 'Alle Karriereleitern',
  'family.onMap': 'Diese Rollen auf der Karte zeigen',
  'family.byLevel': 'Rollen nach Stufe',
  'family.leadsTo': '{title} führt zu',
  'family.neighbours': 'Wechsel von und zu anderen Berufsfeldern',
  'family.moves': '{count, plural, one {# Wechsel} other {# Wechsel}}',
  'family.onePaid': 'Eine Rolle, die ein Gehaltsband nennt.',
  'family.oneUnpaid': 'Eine Rolle, die kein Gehaltsband nennt.',
  'family.oneLevel': '{count, plural, one {# Rolle} other {# Rollen}}, alle auf der Stufe {level}.',
  'family.levels': '{count, plural, one {# Rolle} other {# Rollen}}, von {from} bis {to}.',
  'family.allPaid': 'Jede nennt ein Gehaltsband.',
  'family.somePaid':
    '{count, plural, one {# davon nennt ein Gehaltsband.} other {# davon nennen ein Gehaltsband.}}',
  'family.unknown': 'Unbekanntes Berufsfeld',
  'family.unknownHere': 'Dieses Berufsfeld gibt es hier nicht',
  'family.unknownAddress': 'Kein Berufsfeld hat hier die Adresse {address}.',
  'family.meant': 'Meinten Sie eines von diesen?',
  'family.seeAll': 'Alle Karriereleitern ansehen',
} satisfies Translated<typeof english>;
