import type { messages as english } from '../en/skills.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'skills.title': 'Meine Kompetenzen',
  'skills.about':
    'Geben Sie an, was Sie können, und sehen Sie, welche Rollen das verlangen und was sie außerdem verlangen.',
  'skills.empty': 'Die Dokumente nennen hier keine Kompetenzen.',
  'skills.all': 'Alle Kompetenzen',
  'skills.seeAll': 'Alle Kompetenzen ansehen',
  'skills.onMap': 'Diese Rollen auf der Karte zeigen',
  'skills.aliases': 'auch geschrieben: {names}',
  'skills.weight': '{weighed} bei der Abdeckung einer Rolle',
  'skills.have': 'Das kann ich',
  'skills.haveThis': 'Das kann ich: {skill}',
  'skills.unknown': 'Unbekannte Kompetenz',
  'skills.unknownHere': 'Keine Rolle verlangt hier diese Kompetenz',
  'skills.unknownAddress': 'Keine Kompetenz hat hier die Adresse {address}.',
  'skills.meant': 'Meinten Sie eine von diesen?',

  'skills.yours': 'Ihre Kompetenzen',
  'skills.none': 'Noch keine',
  'skills.count': '{count, plural, one {# Kompetenz} other {# Kompetenzen}}',
  'skills.countFull': '{count, plural, one {# Kompetenz} other {# Kompetenzen}}, mehr haben nicht Platz',
  'skills.tickSome':
    'Kreuzen Sie unten oder in einer Rolle Kompetenzen an. Jede Rolle zeigt dann, wie viele ihrer Kompetenzen Sie abdecken, etwa „9 von 14“.',
  'skills.notAsked':
    '{count, plural, one {# davon verlangt hier keine Rolle. Sie bleibt erhalten, da eine andere Website sie verlangen kann.} other {# davon verlangt hier keine Rolle. Sie bleiben erhalten, da eine andere Website sie verlangen kann.}}',
  'skills.keep': 'Auf diesem Gerät speichern',
  'skills.kept': 'Nur in diesem Browser gespeichert, bis Sie sie löschen. Sie werden nirgendwohin gesendet.',
  'skills.notKept':
    'Nur dieser Seite bekannt und vergessen, sobald Sie sie schließen oder neu laden. Sie werden nirgendwohin gesendet.',
  'skills.remove': '{skill} entfernen',
  'skills.delete': 'Alle löschen',
  'skills.link': 'Link mit Ihren Kompetenzen',
  'skills.copyLink': 'Link damit kopieren',
  'skills.linkCopied': 'Link kopiert',
  'skills.refused': 'Dieses Gerät speichert keine Kompetenzen: Sie gelten, bis diese Seite geschlossen wird.',
  'skills.unreadable': 'Einige der auf diesem Gerät gespeicherten Kompetenzen konnten nicht gelesen werden.',

  'skills.brings':
    '{count, plural, one {Dieser Link bringt # Kompetenz mit} other {Dieser Link bringt # Kompetenzen mit}}',
  'skills.useAsYours':
    'Übernehmen Sie sie als Ihre Kompetenzen, und jede Rolle zeigt, wie viele davon sie verlangt.',
  'skills.allHeld':
    '{count, plural, one {Sie haben bereits alle, unter Ihrer # Kompetenz.} other {Sie haben bereits alle, unter Ihren # Kompetenzen.}}',
  'skills.wouldAdd':
    '{count, plural, one {# davon käme zu Ihren bisherigen {held, number} hinzu.} other {# davon kämen zu Ihren bisherigen {held, number} hinzu.}}',
  'skills.room': 'Platz ist noch für {count, number}.',
  'skills.use': 'Übernehmen',
  'skills.notNow': 'Nicht jetzt',
  'skills.taken': '{count, plural, one {# Kompetenz übernommen} other {# Kompetenzen übernommen}}',

  'skills.asked': 'Kompetenzen, die Rollen hier verlangen',
  'skills.find': 'Kompetenz suchen',
  'skills.showFewer': 'Weniger zeigen',
  'skills.showFewerOf': 'Weniger zeigen: {category}',
  'skills.showAll': 'Alle {count, number} zeigen',
  'skills.showAllOf': 'Alle {count, number} zeigen: {category}',
  'skills.searchBroken': 'Die Suche konnte nicht geladen werden. Alle Kompetenzen stehen unten.',
  'skills.notFound': 'Keine Kompetenz heißt hier so.',
  'skills.found': '{count, plural, one {# Kompetenz gefunden} other {# Kompetenzen gefunden}}',
  'skills.askedBy':
    '{count, plural, one {{skill}: von # Rolle verlangt} other {{skill}: von # Rollen verlangt}}',

  'skills.reachable': 'Rollen, in die Sie wechseln könnten',
  'skills.reachableAbout':
    'Die Rollen, deren genannte Kompetenzen Sie am besten abdecken. Über Stufe, Jahre oder Gehalt sagt das nichts; dazu öffnen Sie eine Rolle.',
  'skills.reachableNone': 'Keine Rolle nennt hier genügend Kompetenzen und verlangt eine von Ihren.',
  'skills.covers': 'Deckt {coverage} ab',
  'skills.coversAll': 'Nennt nichts, was Sie nicht haben.',
  'skills.lacks': 'Es fehlen: {skills}',
  'skills.lacksMore': 'Es fehlen: {skills} und {count, number} weitere',
  'skills.why': 'Warum',
  'skills.whyRole': 'Warum {title}',
  'skills.byWeight':
    'Nach Gewicht gezählt: {covered} von {total}. Eine Kompetenz, die wenige Rollen verlangen, zählt mehr.',
  'skills.covered': 'Abgedeckt',
  'skills.missing': 'Fehlend',
  'skills.standsFor': 'da Sie {skill} haben, das dazugehört;',
  'skills.open': 'Öffnen',
  'skills.openRole': 'Öffnen: {title}',
  'skills.route': 'Weg',
  'skills.routeTo': 'Weg zu {title}',

  'skills.whoAsks': 'Wer sie verlangt',
  'skills.ofFamily': '{count, number} von {of, plural, one {# Rolle} other {# Rollen}}',
  'skills.atLevel': '{level}: {count, number}',
  'skills.sentenceLoading': 'Der Satz wird geladen …',
  'skills.sentenceMissing': 'Der Satz konnte nicht geladen werden.',
  'skills.more': '{count, number} weitere zeigen',
  'skills.someMore': '{count, number} von {left, number} weiteren zeigen',

  'skills.wider': 'Weiter gefasst',
  'skills.widerAbout': 'Sie gehört zu diesen: Wer sie hat, hat einen Teil davon.',
  'skills.narrower': 'Enger gefasst',
  'skills.narrowerAbout': 'Diese gehören zu ihr: Wer eine davon hat, hat einen Teil von ihr.',
  'skills.together': 'Gemeinsam verlangt',
  'skills.togetherAbout':
    'Häufiger, als der Zufall erwarten lässt: wie viele der Rollen, die die andere verlangen, beide verlangen.',
} satisfies Translated<typeof english>;
