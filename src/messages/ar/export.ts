import type { messages as english } from '../en/export.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'export.as': 'تصدير بصيغة',
  'export.svg': 'صورة (SVG)',
  'export.png': 'صورة (PNG)',
  'export.csv': 'جدول (CSV)',
  'export.markdown': 'مخطط نصي (Markdown)',
  'export.copy': 'نسخ المخطط النصي',
  'export.print': 'طباعة',
  'export.svgFailed': 'تعذّر حفظ الصورة',
  'export.pngFailed': 'تعذّر على هذا المتصفح رسم الصورة؛ ملف SVG يعرض الشيء نفسه',
  'export.csvFailed': 'تعذّر حفظ الجدول',
  'export.markdownFailed': 'تعذّر حفظ المخطط النصي',
  'export.copyFailed': 'لم يسمح المتصفح بالنسخ؛ يمكن حفظ المخطط النصي في ملف',
  'export.printFailed': 'لا يستطيع هذا المتصفح الطباعة من هنا',
  'export.saved': 'حُفظ باسم {name}',
  'export.copied': 'نُسخ المخطط النصي',
} satisfies Translated<typeof english>;
