import type { messages as english } from '../en/table.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'table.role': 'Rolle',
  'table.focus': 'Diese Rolle',
  'table.move': 'Wechsel',
  'table.pay': 'Gehaltsband',
  'table.level': 'Stufe',
  'table.family': 'Berufsfeld',
  'table.shared': 'Gemeinsame Kompetenzen',
  'table.covered': 'Kompetenzen, die Sie haben',
  'table.statedBy': 'Genannt von',
  'table.compare': 'Vergleichen',
  'table.noFamily': 'Nicht angegeben',
  'table.noneNamed': 'Keine genannt',
  'table.ofIts': '{count, number} von {of, number}',
  'table.tooFew': 'Zu wenige genannt',
  'table.semicolon': '; ',
  'table.left':
    '{all, plural, one {{left, number} von # Rolle rund um {title}} other {{left, number} von # Rollen rund um {title}}}',
  'table.caption': 'Rollen rund um {title}. Die Spaltenköpfe sortieren sie.',
  'table.title': 'Rollen rund um {title}',

  'table.words': 'Wörter in Titel oder Berufsfeld',
  'table.all': 'Alle',
  'table.order': 'Reihenfolge',
  'table.asGraph': 'Wie im Graphen',
  'table.upwards': '{name}, aufsteigend',
  'table.downwards': '{name}, absteigend',
  'table.showAll': 'Alle Zeilen zeigen',

  'table.saveCsv': 'Zeilen speichern (CSV)',
  'table.saveMarkdown': 'Zeilen speichern (Markdown)',
  'table.saved': 'Gespeichert als {name}',
} satisfies Translated<typeof english>;
