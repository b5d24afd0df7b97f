import type { messages as english } from '../en/fact.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'fact.evidenceSource':
    '— {speaker}، «{section, select, entry {نقطة دخول من} advancement {ترقية إلى} other {انتقالات أفقية}}»',
  'fact.evidencePlace': '{file}، السطر {line}',
  'fact.semicolon': '؛ ',

  'fact.percent': '{share, number}%',

  'fact.unit':
    '{period, select, hour {نطاق أجر بالساعة بعملة {currency}} day {نطاق أجر يومي بعملة {currency}} week {نطاق أجر أسبوعي بعملة {currency}} month {نطاق أجر شهري بعملة {currency}} year {نطاق أجر سنوي بعملة {currency}} other {نطاق أجر بعملة {currency} بلا مدة}}',
  'fact.unitNoCurrency':
    '{period, select, hour {نطاق أجر بالساعة بلا عملة} day {نطاق أجر يومي بلا عملة} week {نطاق أجر أسبوعي بلا عملة} month {نطاق أجر شهري بلا عملة} year {نطاق أجر سنوي بلا عملة} other {نطاق أجر بلا عملة ولا مدة}}',

  'fact.payUnlike': 'لا يمكن المقارنة: {first} و{second}',
  'fact.payNoCurrency': 'عملة غير مذكورة',
  'fact.payPeriod':
    '{period, select, hour {أجر بالساعة} day {أجر يومي} week {أجر أسبوعي} month {أجر شهري} year {أجر سنوي} other {مدة غير مذكورة}}',
  'fact.payNeitherCurrency': 'لا يمكن المقارنة: لا يذكر أيٌّ من النطاقين عملته',
  'fact.payNeitherPeriod': 'لا يمكن المقارنة: لا يذكر أيٌّ من النطاقين مدته',
  'fact.payNeither': 'لا يمكن المقارنة: لا تذكر أيٌّ من الوظيفتين أجرها',
  'fact.payMissing': 'لا يمكن المقارنة: لا تذكر {title} أجرًا',
  'fact.paySame': 'تذكر {a} و{b} نطاق الأجر نفسه',
  'fact.payGap': 'بداية {higher} أعلى بمقدار {amount} من حد {lower}',
  'fact.payMeet': 'يلتقي النطاقان عند {amount}',
  'fact.payOverlap': 'يتداخل النطاقان من {from} إلى {to}',
  'fact.payOverlapFrom': 'يتداخل النطاقان بدءًا من {from}',
  'fact.payOverlapAtLeast': 'يتداخل النطاقان من {from} إلى {to} على الأقل',
  'fact.payOverlapAt': 'يتداخل النطاقان عند {amount}',
  'fact.payOverlapTo': 'يتداخل النطاقان حتى {to}',
  'fact.payUnknown': 'طرف مفتوح أو غير مذكور يجعل تداخل النطاقين غير معروف',
  'fact.paySameStarts': 'تبدأ {a} و{b} عند المبلغ نفسه',
  'fact.paySameEnds': 'تنتهي {a} و{b} عند المبلغ نفسه',
  'fact.payStarts': 'بداية {higher} أعلى بمقدار {amount} من بداية {lower}',
  'fact.payEnds': 'حد {higher} أعلى بمقدار {amount} من حد {lower}',

  'fact.levelField': 'تنص عليه الوثيقة',
  'fact.levelPlain': 'لا درجة في المسمى',
  'fact.levelTitle': '{words} في المسمى',
  'fact.levelWord': '«{word}»',
  'fact.levelNumber': 'المستوى {number}',
  'fact.levelSteps': 'تقع بين {below} و{above} في ترتيب الترقيات',
  'fact.levelExperience': 'المطلوب خبرة',
  'fact.levelYears':
    '{max, plural, zero {المطلوب خبرة # سنة} one {المطلوب خبرة سنة واحدة} two {المطلوب خبرة سنتين} few {المطلوب خبرة # سنوات} many {المطلوب خبرة # سنة} other {المطلوب خبرة # سنة}}',
  'fact.levelYearsTo':
    '{max, plural, zero {المطلوب خبرة من {min, number} إلى # سنة} one {المطلوب خبرة من {min, number} إلى سنة واحدة} two {المطلوب خبرة من {min, number} إلى سنتين} few {المطلوب خبرة من {min, number} إلى # سنوات} many {المطلوب خبرة من {min, number} إلى # سنة} other {المطلوب خبرة من {min, number} إلى # سنة}}',
  'fact.levelYearsFrom':
    '{min, plural, =0 {لا تُطلب سنوات خبرة} zero {لا تُطلب سنوات خبرة} one {المطلوب خبرة سنة واحدة على الأقل} two {المطلوب خبرة سنتين على الأقل} few {المطلوب خبرة # سنوات على الأقل} many {المطلوب خبرة # سنة على الأقل} other {المطلوب خبرة # سنة على الأقل}}',
} satisfies Translated<typeof english>;
