import type { messages as english } from '../en/family.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'family.title': 'السلم الوظيفي: {name}',
  'family.all': 'جميع السلالم الوظيفية',
  'family.onMap': 'عرض هذه الوظائف على الخريطة',
  'family.byLevel': 'الوظائف حسب المستوى',
  'family.leadsTo': 'ما تؤدي إليه {title}',
  'family.neighbours': 'الانتقالات من المجالات الأخرى وإليها',
  'family.moves':
    '{count, plural, zero {لا انتقالات} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}',
  'family.onePaid': 'وظيفة واحدة تذكر نطاق أجر.',
  'family.oneUnpaid': 'وظيفة واحدة لا تذكر نطاق أجر.',
  'family.oneLevel':
    '{count, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}، جميعها في المستوى {level}.',
  'family.levels':
    '{count, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}، من {from} إلى {to}.',
  'family.allPaid': 'تذكر كل منها نطاق أجر.',
  'family.somePaid':
    '{count, plural, zero {لا يذكر أي منها نطاق أجر.} one {واحدة منها تذكر نطاق أجر.} two {اثنتان منها تذكران نطاق أجر.} few {# منها تذكر نطاق أجر.} many {# منها تذكر نطاق أجر.} other {# منها تذكر نطاق أجر.}}',
  'family.unknown': 'مجال غير معروف',
  'family.unknownHere': 'لا يوجد مجال كهذا هنا',
  'family.unknownAddress': 'لا يحمل أي مجال هنا العنوان {address}.',
  'family.meant': 'هل تقصد أحد هذه المجالات؟',
  'family.seeAll': 'عرض جميع السلالم الوظيفية',
} satisfies Translated<typeof english>;
