/** What several rooms say of the facts of roles: where a sentence stands, how bands compare, why a level is what it is. */
export const messages = {
  'fact.evidenceSource':
    '— {speaker}, “{section, select, entry {entry point from} advancement {advancement to} other {lateral moves}}”',
  'fact.evidencePlace': '{file}, line {line}',
  'fact.semicolon': '; ',

  'fact.percent': '{share, number} %',

  'fact.unit':
    '{period, select, hour {an hourly {currency} band} day {a daily {currency} band} week {a weekly {currency} band} month {a monthly {currency} band} year {a yearly {currency} band} other {a {currency} band without a period}}',
  'fact.unitNoCurrency':
    '{period, select, hour {an hourly band without a currency} day {a daily band without a currency} week {a weekly band without a currency} month {a monthly band without a currency} year {a yearly band without a currency} other {a band without a currency and a period}}',

  'fact.payUnlike': 'Not comparable: {first} and {second}',
  'fact.payNoCurrency': 'a currency that is not stated',
  'fact.payPeriod':
    '{period, select, hour {hourly} day {daily} week {weekly} month {monthly} year {yearly} other {a period that is not stated}}',
  'fact.payNeitherCurrency': 'Not comparable: neither band names its currency',
  'fact.payNeitherPeriod': 'Not comparable: neither band names its period',
  'fact.payNeither': 'Not comparable: neither role states its pay',
  'fact.payMissing': 'Not comparable: {title} states no pay',
  'fact.paySame': '{a} and {b} state the same band',
  'fact.payGap': '{higher} starts {amount} above where {lower} ends',
  'fact.payMeet': 'Bands meet at {amount}',
  'fact.payOverlap': 'Bands overlap from {from} to {to}',
  'fact.payOverlapFrom': 'Bands overlap from {from} upwards',
  'fact.payOverlapAtLeast': 'Bands overlap from {from} to at least {to}',
  'fact.payOverlapAt': 'Bands overlap at {amount}',
  'fact.payOverlapTo': 'Bands overlap up to {to}',
  'fact.payUnknown': 'An end that is open or not stated leaves it unknown whether the bands overlap',
  'fact.paySameStarts': '{a} and {b} start at the same amount',
  'fact.paySameEnds': '{a} and {b} end at the same amount',
  'fact.payStarts': '{higher} starts {amount} above where {lower} starts',
  'fact.payEnds': '{higher} ends {amount} above where {lower} ends',

  'fact.levelField': 'stated by the document',
  'fact.levelPlain': 'no grade in the title',
  'fact.levelTitle': '{words} in the title',
  'fact.levelWord': '“{word}”',
  'fact.levelNumber': 'level {number}',
  'fact.levelSteps': 'stands between {below} and {above} in the order of steps',
  'fact.levelExperience': 'experience asked for',
  'fact.levelYears':
    '{max, plural, one {# year of experience asked for} other {# years of experience asked for}}',
  'fact.levelYearsTo':
    '{max, plural, one {{min, number}–# year of experience asked for} other {{min, number}–# years of experience asked for}}',
  'fact.levelYearsFrom':
    '{min, plural, =0 {no years of experience asked for} one {at least # year of experience asked for} other {at least # years of experience asked for}}',
} as const;
