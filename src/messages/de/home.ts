import type { messages as english } from '../en/home.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'home.title': 'Startseite',
  'home.heading': 'Sehen Sie, woher eine Rolle kommt und wohin sie führt.',
  'home.about':
    'Jeder Aufstieg und jeder Seitenwechsel stammt aus Rollendokumenten und steht mit dem Satz, der ihn nennt. Gehaltsbänder und Kompetenzen stehen nebeneinander.',
  'home.find': 'Rolle suchen',
  'home.findExample': 'z. B. Data Engineer',
  'home.beginAt': 'Beginnen Sie bei',
  'home.around': 'Die Wege rund um {title}',
  'home.ladders': 'Karriereleitern nach Berufsfeld',
  'home.counts':
    '{name}: {documents, plural, one {# Dokument} other {# Dokumente}}, {roles, plural, one {# Rolle} other {# Rollen}}, {moves, plural, one {# Wechsel} other {# Wechsel}}',
  'home.map': 'Alle Rollen auf der Karte sehen',
  'home.skills': 'Mit meinen Kompetenzen beginnen',
  'home.empty':
    'Hier gibt es noch keine Rollendokumente. Legen Sie ein Dokument in den Ordner und kompilieren Sie erneut.',
  'home.more': '{count, plural, one {# weitere, weiter oben} other {# weitere, weiter oben}}',
} satisfies Translated<typeof english>;
