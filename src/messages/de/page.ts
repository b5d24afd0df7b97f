import type { messages as english } from '../en/page.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'page.needsScript': 'Diese Seite braucht JavaScript.',
  'page.notFound':
    'Der Link ist vielleicht alt oder abgeschnitten. Von der Startseite aus ist jede Rolle zu finden.',
  'page.map': 'Karte aller Rollen',
  'page.mapAbout': 'Alle Rollen auf einen Blick, nach Stufe und Berufsfeld oder nach Gehalt.',
  'page.compareAbout':
    'Zwei bis vier Rollen nebeneinander: Gehaltsbänder, Kompetenzen, Stufen, Ausbildung und Erfahrung.',
  'page.compared': 'Rollen im Vergleich',
  'page.routes': 'Wege zwischen Rollen',
  'page.routesAbout':
    'Wege von einer Rolle zu einer anderen: mit den wenigsten Wechseln, der kleinsten Kompetenzlücke oder ohne Gehaltseinbuße.',
  'page.home':
    'Karriereleitern von {name}: woher man in eine Rolle kommt, wohin sie führt, was sie zahlt und welche Kompetenzen sie verlangt.',
  'page.family': 'Die Karriereleiter des Berufsfelds {name}: {about}',
  'page.skillTitle': '{skill} als Kompetenz',
  'page.skill':
    '{count, plural, one {{skill} wird von # von {all, number} Rollen verlangt: in welchen Worten, nach Berufsfeld und Stufe, und welche Kompetenzen zusammen damit verlangt werden.} other {{skill} wird von # von {all, number} Rollen verlangt: in welchen Worten, nach Berufsfeld und Stufe, und welche Kompetenzen zusammen damit verlangt werden.}}',
  'page.skills':
    '{count, plural, one {Die # Kompetenz, die Rollen hier verlangen, nach Kategorie; kreuzen Sie an, was Sie haben, um zu sehen, welche Rollen das abdeckt.} other {Die # Kompetenzen, die Rollen hier verlangen, nach Kategorie; kreuzen Sie an, was Sie haben, um zu sehen, welche Rollen das abdeckt.}}',
  'page.legend':
    'Durchgezogene Linien sind Aufstiege, gepunktete Seitenwechsel. Jede Karte führt zu ihrer Rolle.',
  'page.skillsNamed': 'Darin genannte Kompetenzen',
  'page.picture': 'Karriereleitern von {name}',
  'page.moved': 'Diese Rolle heißt jetzt anders: {title}',
  'page.moves': '{count, plural, one {# Wechsel genannt} other {# Wechsel genannt}}',
  'page.noMoves': 'Keine Wechsel genannt',
  'page.movesFrom': '{count, plural, one {# Rolle führt hierher} other {# Rollen führen hierher}}',
  'page.movesTo': '{count, plural, one {# Aufstieg von hier} other {# Aufstiege von hier}}',
  'page.alsoCalled': 'Auch genannt: {names}',
  'page.said': '{name}: {value}',
  'page.late': 'Diese Seite braucht lange, um anzukommen.',
  'page.lost':
    'Suche und Schaltflächen konnten nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  'page.llms':
    'Karriereleitern: woher man in jede Rolle kommt, wohin sie führt, ihr Gehaltsband und ihre Kompetenzen, gelesen aus {documents, plural, one {# Rollendokument} other {# Rollendokumenten}} ({roles, plural, one {# Rolle} other {# Rollen}}, {moves, plural, one {# Wechsel} other {# Wechsel}}).',
  'page.llmsNote':
    'Jeder Wechsel steht bei den Sätzen, die ihn nennen, samt ihrer Stelle. Ein Gehaltsband ist, was ein Dokument angibt, kein Angebot; was nicht angegeben ist, ist unbekannt.',
} satisfies Translated<typeof english>;
