import type { messages as english } from '../en/export.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'export.as': 'Exportieren als',
  'export.svg': 'Bild (SVG)',
  'export.png': 'Bild (PNG)',
  'export.csv': 'Tabelle (CSV)',
  'export.markdown': 'Gliederung (Markdown)',
  'export.copy': 'Gliederung kopieren',
  'export.print': 'Drucken',
  'export.svgFailed': 'Das Bild konnte nicht gespeichert werden',
  'export.pngFailed': 'Dieser Browser konnte das Bild nicht zeichnen; das SVG zeigt dasselbe',
  'export.csvFailed': 'Die Tabelle konnte nicht gespeichert werden',
  'export.markdownFailed': 'Die Gliederung konnte nicht gespeichert werden',
  'export.copyFailed':
    'Der Browser hat das Kopieren nicht erlaubt; die Gliederung lässt sich als Datei speichern',
  'export.printFailed': 'Dieser Browser kann von hier aus nicht drucken',
  'export.saved': 'Gespeichert als {name}',
  'export.copied': 'Gliederung kopiert',
  'export.caveat':
    'Wechsel werden von Rollendokumenten genannt. Sie zeigen, was möglich ist, und versprechen nichts.',
  'export.quoted': '„{text}“',
  'export.size':
    '{roles, plural, one {# Rolle} other {# Rollen}}, {moves, plural, one {# Wechsel} other {# Wechsel}}',
  'export.payHigher': 'Rollen, die mehr zahlen, stehen höher.',

  'export.columnTitle': 'Titel',
  'export.columnId': 'Kennung',
  'export.columnMove': 'Art des Wechsels',
  'export.columnDistance': 'Wechsel entfernt',
  'export.columnVia': 'Erreicht von',
  'export.columnStatedBy': 'Genannt von',
  'export.columnPay': 'Gehalt wie angegeben',
  'export.columnPayFrom': 'Gehalt von',
  'export.columnPayTo': 'Gehalt bis',
  'export.columnCurrency': 'Währung',
  'export.columnPeriod': 'Pro',
  'export.columnOpenEnded': 'Nach oben offen',
  'export.columnLevel': 'Stufe',
  'export.columnTrack': 'Laufbahn',
  'export.columnFamily': 'Berufsfeld',
  'export.columnDocumented': 'Mit Dokument',
  'export.columnAddress': 'Adresse',
  'export.yes': 'ja',
  'export.no': 'nein',
  'export.period': '{period, select, hour {Stunde} day {Tag} week {Woche} month {Monat} other {Jahr}}',
  'export.track': '{track, select, management {Führung} other {Fachlaufbahn}}',
} satisfies Translated<typeof english>;
