import type { messages as english } from '../en/embed.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'embed.back': 'Zurück',
  'embed.open': 'In Ladderway öffnen',
  'embed.newTab': '(öffnet einen neuen Tab)',
  'embed.wheel': '{key} und das Mausrad vergrößern diese Ansicht',
  'embed.finger': 'Zwei Finger verschieben und vergrößern diese Ansicht',

  'embed.title': 'Diese Seite einbetten',
  'embed.close': 'Schließen',
  'embed.by': 'Einbetten mit',
  'embed.script': 'Skript',
  'embed.frame': 'Nur Rahmen',
  'embed.scriptAbout': 'Folgt in der Höhe dem Inhalt und teilt der Seite mit, was Besucher wählen.',
  'embed.frameAbout': 'Braucht kein Skript und behält eine Höhe.',
  'embed.colours': 'Farben der Einbettung',
  'embed.auto': 'Wie das Gerät',
  'embed.light': 'Hell',
  'embed.dark': 'Dunkel',
  'embed.accent': 'Akzentfarbe, auf Hell und Dunkel lesbar gehalten',
  'embed.panel': 'Einzelheiten der Rolle zu Beginn zeigen',
  'embed.ground': 'Den Hintergrund der Seite durchscheinen lassen',
  'embed.height': 'px hoch',
  'embed.preview': 'So wird es aussehen',
  'embed.code': 'HTML für Ihre Seite',
  'embed.copy': 'HTML kopieren',
  'embed.copied': 'Kopiert',
  'embed.copyFailed':
    'Der Browser lässt das Kopieren nicht zu. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
} satisfies Translated<typeof english>;
