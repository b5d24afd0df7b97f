import type { messages as english } from '../en/offline.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'offline.opening': 'جارٍ فتح الصفحة',
  'offline.newVersion': 'تتوفر نسخة جديدة من هذا الموقع.',
  'offline.show': 'عرضها',
  'offline.later': 'لاحقًا',
  'offline.title': 'بدون اتصال',
  'offline.about':
    'تبقى الوظائف التي تفتحها على هذا الجهاز. ويمكنك أيضًا حفظها كلها لقراءتها والبحث فيها في أي مكان.',
  'offline.save': 'الحفظ للاستخدام دون اتصال',
  'offline.cancel': 'إلغاء',
  'offline.remove': 'إزالة من هذا الجهاز',
  'offline.kept': '{kept, number} من {total, number} من الملفات موجودة على هذا الجهاز.',
  'offline.size': 'يشغل الموقع هنا {size}.',
  'offline.saving': 'جارٍ حفظ جميع الملفات',
  'offline.full': 'لم تعد هناك مساحة على هذا الجهاز. ما حُفظ يبقى.',
  'offline.unreachable': 'لم تصل بعض الملفات. ما حُفظ يبقى؛ حاول مرة أخرى.',
  'offline.refused': 'لا يسمح هذا المتصفح للموقع بحفظ أي شيء.',
} satisfies Translated<typeof english>;
