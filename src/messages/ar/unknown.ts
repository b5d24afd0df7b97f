import type { messages as english } from '../en/unknown.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'unknown.page': 'لا توجد صفحة كهذه',
  'unknown.pageHere': 'لا توجد صفحة في هذا العنوان',
  'unknown.pageAdvice': 'قد يكون الرابط ناقصًا. ابحث عن وظيفة في الأعلى، أو ابدأ من البداية.',
  'unknown.role': 'وظيفة غير معروفة',
  'unknown.roleAddress': 'لا توجد في هذه المجموعة وظيفة عنوانها {address}. قد يكون الرابط قديمًا أو ناقصًا.',
  'unknown.meant': 'هل تقصد واحدة من هذه؟',
  'unknown.seeAll': 'عرض كل السلالم',
} satisfies Translated<typeof english>;
