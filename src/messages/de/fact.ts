import type { messages as english } from '../en/fact.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'fact.evidenceSource':
    '– {speaker}, „{section, select, entry {Einstieg aus} advancement {Aufstieg zu} other {Seitenwechsel}}“',
  'fact.evidencePlace': '{file}, Zeile {line}',
  'fact.semicolon': '; ',

  'fact.percent': '{share, number} %',

  'fact.unit':
    '{period, select, hour {ein {currency}-Gehaltsband pro Stunde} day {ein {currency}-Gehaltsband pro Tag} week {ein {currency}-Gehaltsband pro Woche} month {ein {currency}-Gehaltsband pro Monat} year {ein {currency}-Gehaltsband pro Jahr} other {ein {currency}-Gehaltsband ohne Zeitraum}}',
  'fact.unitNoCurrency':
    '{period, select, hour {ein Gehaltsband pro Stunde ohne Währung} day {ein Gehaltsband pro Tag ohne Währung} week {ein Gehaltsband pro Woche ohne Währung} month {ein Gehaltsband pro Monat ohne Währung} year {ein Gehaltsband pro Jahr ohne Währung} other {ein Gehaltsband ohne Währung und Zeitraum}}',

  'fact.payUnlike': 'Nicht vergleichbar: {first} und {second}',
  'fact.payNoCurrency': 'eine nicht genannte Währung',
  'fact.payPeriod':
    '{period, select, hour {Stundensatz} day {Tagessatz} week {Wochengehalt} month {Monatsgehalt} year {Jahresgehalt} other {ein nicht genannter Zeitraum}}',
  'fact.payNeitherCurrency': 'Nicht vergleichbar: Keines der Gehaltsbänder nennt seine Währung',
  'fact.payNeitherPeriod': 'Nicht vergleichbar: Keines der Gehaltsbänder nennt seinen Zeitraum',
  'fact.payNeither': 'Nicht vergleichbar: Keine der Rollen nennt ihr Gehalt',
  'fact.payMissing': 'Nicht vergleichbar: {title} nennt kein Gehalt',
  'fact.paySame': '{a} und {b} nennen dasselbe Gehaltsband',
  'fact.payGap': 'Die Untergrenze von {higher} liegt {amount} über der Obergrenze von {lower}',
  'fact.payMeet': 'Die Gehaltsbänder berühren sich bei {amount}',
  'fact.payOverlap': 'Die Gehaltsbänder überschneiden sich von {from} bis {to}',
  'fact.payOverlapFrom': 'Die Gehaltsbänder überschneiden sich ab {from}',
  'fact.payOverlapAtLeast': 'Die Gehaltsbänder überschneiden sich von {from} bis mindestens {to}',
  'fact.payOverlapAt': 'Die Gehaltsbänder überschneiden sich bei {amount}',
  'fact.payOverlapTo': 'Die Gehaltsbänder überschneiden sich bis {to}',
  'fact.payUnknown':
    'Eine offene oder nicht genannte Grenze lässt offen, ob sich die Gehaltsbänder überschneiden',
  'fact.paySameStarts': '{a} und {b} haben dieselbe Untergrenze',
  'fact.paySameEnds': '{a} und {b} haben dieselbe Obergrenze',
  'fact.payStarts': 'Die Untergrenze von {higher} liegt {amount} über der von {lower}',
  'fact.payEnds': 'Die Obergrenze von {higher} liegt {amount} über der von {lower}',

  'fact.levelField': 'im Dokument angegeben',
  'fact.levelPlain': 'kein Grad im Titel',
  'fact.levelTitle': '{words} im Titel',
  'fact.levelWord': '„{word}“',
  'fact.levelNumber': 'Stufe {number}',
  'fact.levelSteps': 'steht in der Folge der Aufstiege zwischen {below} und {above}',
  'fact.levelExperience': 'Erfahrung gefordert',
  'fact.levelYears': '{max, plural, one {# Jahr Erfahrung gefordert} other {# Jahre Erfahrung gefordert}}',
  'fact.levelYearsTo':
    '{max, plural, one {{min, number}–# Jahr Erfahrung gefordert} other {{min, number}–# Jahre Erfahrung gefordert}}',
  'fact.levelYearsFrom':
    '{min, plural, =0 {keine Jahre an Erfahrung gefordert} one {mindestens # Jahr Erfahrung gefordert} other {mindestens # Jahre Erfahrung gefordert}}',
} satisfies Translated<typeof english>;
