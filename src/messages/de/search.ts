import type { messages as english } from '../en/search.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'search.close': 'Suche schließen',
  'search.asksFor': 'verlangt: {skill}',
  'search.noLonger': 'Nicht mehr nur Rollen, die {skill} verlangen',
  'search.among': '{label}, unter denen, die {skill} verlangen',
  'search.narrow': 'Mit Wörtern eingrenzen',
  'search.searching': 'Suche läuft',
  'search.loading': 'Rollen werden geladen',
  'search.loadingRoles': 'Rollen werden geladen …',
  'search.broken': 'Die Liste der Rollen konnte nicht geladen werden.',
  'search.noRole':
    'Keine Rolle passt zu „{query}“. Versuchen Sie es mit weniger Buchstaben oder einem Berufsfeld wie „Data“.',
  'search.nothing':
    'Nichts passt zu „{query}“. Versuchen Sie es mit weniger Buchstaben, einem anderen Wort für die Rolle oder einer Kompetenz.',
  'search.suggestions': 'Vorschläge',
  'search.hint':
    'Geben Sie einen Titel, seine Anfangsbuchstaben, einen anderen Namen, eine Kompetenz oder ein Berufsfeld ein.',
  'search.hintCommands': '{sign} zeigt, was die Anwendung kann.',
  'search.lately': 'Zuletzt geöffnet',
  'search.meant': 'Meinten Sie',
  'search.nothingFound': 'Nichts gefunden',
  'search.roles': 'Rollen',
  'search.skills': 'Kompetenzen',
  'search.families': 'Berufsfelder',
  'search.commands': 'Befehle',
  'search.skill': 'Kompetenz',
  'search.askingFor': 'Rollen, die {skill} verlangen',
  'search.foundRoles': '{count, plural, one {# Rolle} other {# Rollen}}',
  'search.foundSkills': '{count, plural, one {# Kompetenz} other {# Kompetenzen}}',
  'search.foundFamilies': '{count, plural, one {# Berufsfeld} other {# Berufsfelder}}',
  'search.foundCommands': '{count, plural, one {# Befehl} other {# Befehle}}',
  'search.foundAsking':
    '{count, plural, one {# Rolle, die sie verlangt} other {# Rollen, die sie verlangen}}',
  'search.also': 'auch',
  'search.undocumented': 'erwähnt, ohne Dokument',
  'search.covers': 'deckt {coverage} ab',
  'search.askedBy': '{count, plural, one {von # Rolle verlangt} other {von # Rollen verlangt}}',
  'search.about': 'Über {skill}',
  'search.aboutNote': 'wer sie verlangt und mit welchen Worten',
} satisfies Translated<typeof english>;
