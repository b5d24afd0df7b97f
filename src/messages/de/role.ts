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

  'role.about-glance': 'Auf einen Blick',
  'role.about-pay': 'Gehalt im Berufsfeld',
  'role.about-around': 'Gehalt neben den Nachbarn',
  'role.about-definition': 'Definition der Rolle',
  'role.about-moves': 'Wechsel',
  'role.about-have': 'Kompetenzen, die Sie haben',
  'role.about-hard': 'Fachliche Kompetenzen',
  'role.about-soft': 'Persönliche Kompetenzen',
  'role.about-primary': 'Hauptaufgaben',
  'role.about-secondary': 'Weitere Aufgaben',
  'role.about-education': 'Ausbildung',
  'role.about-experience': 'Erfahrung',
  'role.jumps': 'Abschnitte dieser Seitenleiste',
  'role.jumpPay': 'Gehalt',
  'role.jumpAround': 'Gehalt der Nachbarn',
  'role.jumpDefinition': 'Beschreibung',
  'role.jumpPrimary': 'Aufgaben',
  'role.fold': 'Alle einklappen',
  'role.unfold': 'Alle ausklappen',
  'role.from': 'Aus {file}',

  'role.level': 'Stufe',
  'role.levelTrack': '{track, select, individual {{level}, Fachlaufbahn} other {{level}, Führungslaufbahn}}',
  'role.because': 'Begründung',
  'role.howSure': 'Wie sicher',
  'role.sure':
    '{confidence, select, high {Hoch: Sie ist angegeben, oder der Titel nennt einen Grad} medium {Mittel: Anzeichen sprechen dafür, nichts gibt sie an} other {Gering: Ein einfacher Titel sagt wenig über die Stufe}}',
  'role.tags': 'Schlagwörter',
  'role.noTags': 'Das Dokument hat keine.',
  'role.document': 'Dokument',
  'role.source': 'Quelle',
  'role.noSource': 'Das Dokument nennt keine.',

  'role.noDefinition': 'Das Dokument enthält keine Definition.',
  'role.jobs': 'Offene Stellen',
  'role.route': 'Weg planen',
  'role.fromHere': 'Von hier…',
  'role.toHere': 'Hierher…',
  'role.leadsHere': 'Was hierher führt',
  'role.mentioned':
    '{count, plural, one {{names} erwähnt {title}; ein eigenes Dokument gibt es nicht. Hier steht, was dort gesagt wird, in den Sätzen des Dokuments.} other {{names} erwähnen {title}; ein eigenes Dokument gibt es nicht. Hier steht, was dort gesagt wird, in den Sätzen der Dokumente.}}',
  'role.mentionedByOthers':
    'Andere Rollen erwähnen {title}; ein eigenes Dokument gibt es nicht. Hier steht, was dort gesagt wird, in den Sätzen der Dokumente.',
  'role.more': '{count, plural, one {# weitere} other {# weitere}}',

  'role.noBand': 'Das Dokument gibt kein Gehaltsband an, daher lässt sich nichts vergleichen.',
  'role.paySays': 'Das Dokument sagt {quote}.',
  'role.paySaysOpen': 'Das Dokument sagt {quote}, ohne Obergrenze.',
  'role.noFamily':
    'Das Dokument nennt kein Berufsfeld, daher gibt es keine Gehaltsbänder eines Berufsfelds zum Vergleich.',
  'role.ladder': 'Karriereleiter: {family}',
  'role.onMap': '{family} auf der Karte',
  'role.bandsMissing': 'Die Gehaltsbänder des Berufsfelds konnten nicht geladen werden.',
  'role.bandsLoading': 'Die Gehaltsbänder des Berufsfelds werden geladen',
  'role.bandsAround': 'Gehaltsbänder von {title} und den Nachbarn',
  'role.moreNeighbours': '{count, plural, one {# weiterer Nachbar} other {# weitere Nachbarn}}',
  'role.nobodyStates': 'Weder diese Rolle noch ihre Nachbarn geben ein Gehaltsband an.',
  'role.silentAround':
    '{count, plural, one {# dieser {all, number} Rollen gibt kein Gehaltsband an.} other {# dieser {all, number} Rollen geben kein Gehaltsband an.}}',

  'role.payNoAmount': 'Das Gehaltsband nennt keinen Betrag und hat daher keinen Platz auf einer Skala',
  'role.payNoUnit':
    'Das Gehaltsband nennt Währung und Zeitraum nicht und wird daher nicht neben andere gestellt',
  'role.payOnly': 'Die einzige Rolle im Berufsfeld {family}, die {band} angibt',
  'role.payOneOf':
    'Eine von {count, number} Rollen im Berufsfeld {family}, die {band} angeben; die eigene Untergrenze ist nicht angegeben',
  'role.payNoStarts': 'Keine andere Rolle im Berufsfeld {family} gibt an, wo {band} beginnt',
  'role.payHighest':
    '{stating, select, band {Höchste Untergrenze der {count, number} Rollen im Berufsfeld {family}, die {band} angeben} other {Höchste Untergrenze der {count, number} Rollen im Berufsfeld {family}, die angeben, wo {band} beginnt}}',
  'role.payLowest':
    '{stating, select, band {Niedrigste Untergrenze der {count, number} Rollen im Berufsfeld {family}, die {band} angeben} other {Niedrigste Untergrenze der {count, number} Rollen im Berufsfeld {family}, die angeben, wo {band} beginnt}}',
  'role.payHigherThanOne':
    '{stating, select, band {Höhere Untergrenze als bei der einzigen anderen Rolle im Berufsfeld {family}, die {band} angibt} other {Höhere Untergrenze als bei der einzigen anderen Rolle im Berufsfeld {family}, die angibt, wo {band} beginnt}}',
  'role.paySameAsOne':
    '{stating, select, band {Gleiche Untergrenze wie bei der einzigen anderen Rolle im Berufsfeld {family}, die {band} angibt} other {Gleiche Untergrenze wie bei der einzigen anderen Rolle im Berufsfeld {family}, die angibt, wo {band} beginnt}}',
  'role.payLowerThanOne':
    '{stating, select, band {Niedrigere Untergrenze als bei der einzigen anderen Rolle im Berufsfeld {family}, die {band} angibt} other {Niedrigere Untergrenze als bei der einzigen anderen Rolle im Berufsfeld {family}, die angibt, wo {band} beginnt}}',
  'role.payAmong':
    '{stating, select, band {Höhere Untergrenze als {lower, plural, =0 {keine} other {#}} der {known, number} anderen Rollen im Berufsfeld {family}, die {band} angeben{same, plural, =0 {} other {; gleiche Untergrenze wie #}}} other {Höhere Untergrenze als {lower, plural, =0 {keine} other {#}} der {known, number} anderen Rollen im Berufsfeld {family}, die angeben, wo {band} beginnt{same, plural, =0 {} other {; gleiche Untergrenze wie #}}}}',
  'role.payOtherScale': 'Nicht auf dieser Skala: {others}',
  'role.payOtherUnit': '{count, plural, one {# gibt {band} an} other {# geben {band} an}}',
  'role.paySilent':
    '{count, plural, one {# weitere gibt kein Gehaltsband an} other {# weitere geben kein Gehaltsband an}}',

  'role.statedEntry': 'Einstieg aus',
  'role.statedAdvancement': 'Aufstieg zu',
  'role.statedLateral': 'Seitenwechsel',
  'role.noEntry': 'Kein Dokument sagt, woher Menschen kommen.',
  'role.noAdvancement': 'Kein Dokument sagt, wohin Menschen von hier gehen.',
  'role.noLateral': 'Kein Dokument nennt einen Seitenwechsel.',
  'role.phrase':
    '{kind, select, field {(ein Arbeitsgebiet, keine Rolle)} background {(ein Werdegang, keine Rolle)} other {(nicht als Rolle gelesen)}}',

  'role.tooFew':
    '{count, plural, one {Sie nennt # Kompetenz, zu wenig für eine Aussage.} other {Sie nennt # Kompetenzen, zu wenige für eine Aussage.}}',
  'role.coversNamed': 'Deckt {coverage} der genannten Kompetenzen ab.',
  'role.covered': 'Abgedeckt',
  'role.missing': 'Fehlend',
  'role.allHeld': 'Alle Ihre Kompetenzen',
  'role.held': 'Meine Kompetenzen',
  'role.tickHint':
    'Haken Sie unten oder unter {link} die Kompetenzen an, die Sie haben, und jede Rolle zeigt, wie viele ihrer Kompetenzen das abdeckt.',
  'role.havePart': 'Sie haben {name}, was ein Teil davon ist.',
  'role.haveAlias': 'Sie haben sie; das Dokument nennt sie anders.',
  'role.haveIt': 'Sie haben sie.',
  'role.iHave': 'Das habe ich: {name}',
  'role.inSentences': '{count, plural, one {, in # Satz} other {, in # Sätzen}}',
  'role.otherSkills': 'Sonstige',
  'role.whoElse': 'Wer noch {name} verlangt',
  'role.readFrom': 'Daraus gelesen: {names}',
  'role.noSkills':
    '{kind, select, hard {Das Dokument nennt keine fachlichen Kompetenzen.} other {Das Dokument nennt keine persönlichen Kompetenzen.}}',
  'role.inItsWords': 'Im Wortlaut des Dokuments',
  'role.documentSays': 'Das Dokument:',

  'role.noPrimary': 'Das Dokument nennt keine Hauptaufgaben.',
  'role.noSecondary': 'Das Dokument nennt keine weiteren Aufgaben.',
  'role.noEducation':
    'Das Dokument nennt keine Ausbildung. Was es verlangt, steht vielleicht unter Erfahrung oder Kompetenzen.',
  'role.noExperience': 'Das Dokument nennt keine Erfahrung.',
  'role.minimum': 'Mindestens',
  'role.preferred': 'Bevorzugt',
  'role.fields': 'Passende Studienfächer',
  'role.noneStated': 'Nichts angegeben.',
} satisfies Translated<typeof english>;
