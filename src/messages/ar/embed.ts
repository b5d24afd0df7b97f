import type { messages as english } from '../en/embed.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'embed.back': 'رجوع',
  'embed.open': 'فتح في Ladderway',
  'embed.newTab': '(يفتح علامة تبويب جديدة)',
  'embed.wheel': 'المفتاح {key} مع العجلة يكبّر هذا العرض',
  'embed.finger': 'إصبعان يحرّكان هذا العرض ويكبّرانه',

  'embed.title': 'تضمين هذه الصفحة',
  'embed.close': 'إغلاق',
  'embed.by': 'التضمين بواسطة',
  'embed.script': 'نص برمجي',
  'embed.frame': 'إطار فقط',
  'embed.scriptAbout': 'يتبع محتواه في الارتفاع، ويخبر الصفحة بما يختاره الزوار.',
  'embed.frameAbout': 'لا يحتاج إلى نص برمجي، ويبقى على ارتفاع واحد.',
  'embed.colours': 'ألوان التضمين',
  'embed.auto': 'حسب الجهاز',
  'embed.light': 'فاتح',
  'embed.dark': 'داكن',
  'embed.accent': 'لون التمييز، يبقى مقروءًا على الفاتح والداكن',
  'embed.panel': 'عرض تفاصيل الوظيفة في البداية',
  'embed.ground': 'إظهار خلفية الصفحة نفسها',
  'embed.height': 'بكسل للارتفاع',
  'embed.preview': 'كيف سيبدو',
  'embed.code': 'شيفرة HTML لوضعها في صفحتك',
  'embed.copy': 'نسخ شيفرة HTML',
  'embed.copied': 'تم النسخ',
  'embed.copyFailed': 'لا يسمح المتصفح بالنسخ. النص محدّد: انسخه بلوحة المفاتيح.',
} satisfies Translated<typeof english>;
