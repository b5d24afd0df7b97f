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
  'export.caveat': 'تنص وثائق الوظائف على الانتقالات. وهي تبيّن الممكن ولا تعد بشيء.',
  'export.quoted': '«{text}»',
  'export.size':
    '{roles, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}، {moves, plural, zero {لا انتقالات} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}',
  'export.payHigher': 'الوظائف الأعلى أجرًا تقف أعلى.',
} satisfies Translated<typeof english>;
