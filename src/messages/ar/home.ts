import type { messages as english } from '../en/home.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'home.title': 'البداية',
  'home.heading': 'اعرف من أين تأتي الوظيفة وإلى أين تؤدي.',
  'home.about':
    'كل ترقية وكل انتقال أفقي مأخوذ من وثائق الوظائف ويُعرض مع الجملة التي تنص عليه. وتظهر نطاقات الأجور والمهارات جنبًا إلى جنب.',
  'home.find': 'البحث عن وظيفة',
  'home.findExample': 'مثل data engineer',
  'home.beginAt': 'ابدأ من',
  'home.around': 'المسارات حول {title}',
  'home.ladders': 'السلالم الوظيفية حسب المجال',
  'home.counts':
    '{name}: {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، {roles, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}، {moves, plural, zero {لا انتقالات} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}',
  'home.map': 'عرض جميع الوظائف على الخريطة',
  'home.skills': 'البدء بالمهارات التي أملكها',
  'home.empty': 'لا توجد هنا وثائق وظائف بعد. أضف وثيقة إلى المجلد ثم أعد التجميع.',
  'home.more':
    '{count, plural, zero {لا مزيد في الأعلى} one {واحدة أخرى في الأعلى} two {اثنتان أخريان في الأعلى} few {# أخرى في الأعلى} many {# أخرى في الأعلى} other {# أخرى في الأعلى}}',
} satisfies Translated<typeof english>;
