import type { messages as english } from '../en/offline.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'offline.opening': 'Die Seite wird geöffnet',
  'offline.newVersion': 'Eine neue Fassung dieser Website ist da.',
  'offline.show': 'Anzeigen',
  'offline.later': 'Später',
  'offline.title': 'Ohne Verbindung',
  'offline.about':
    'Rollen, die Sie öffnen, bleiben auf diesem Gerät. Sie können auch alle speichern, um sie überall zu lesen und zu durchsuchen.',
  'offline.save': 'Offline speichern',
  'offline.cancel': 'Abbrechen',
  'offline.remove': 'Von diesem Gerät entfernen',
  'offline.kept': '{kept, number} von {total, number} Dateien sind auf diesem Gerät.',
  'offline.size': 'Die Website belegt hier {size}.',
  'offline.saving': 'Alle Dateien werden gespeichert',
  'offline.full': 'Dieses Gerät hat keinen Platz mehr. Was gespeichert wurde, bleibt.',
  'offline.unreachable':
    'Einige Dateien kamen nicht an. Was gespeichert wurde, bleibt; versuchen Sie es noch einmal.',
  'offline.refused': 'Dieser Browser lässt die Website nichts speichern.',
} satisfies Translated<typeof english>;
