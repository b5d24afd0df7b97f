import type { messages as english } from '../en/search.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'search.close': 'إغلاق البحث',
  'search.asksFor': 'تتطلب: {skill}',
  'search.noLonger': 'إلغاء الاقتصار على الوظائف التي تتطلب {skill}',
  'search.among': '{label}، ضمن ما يتطلب {skill}',
  'search.narrow': 'تضييق بالكلمات',
  'search.searching': 'جارٍ البحث',
  'search.loading': 'جارٍ تحميل الوظائف',
  'search.loadingRoles': 'جارٍ تحميل الوظائف…',
  'search.broken': 'تعذّر تحميل قائمة الوظائف.',
  'search.noRole': 'لا توجد وظيفة تطابق «{query}». جرّب حروفًا أقل، أو مجالًا مثل «Data».',
  'search.nothing': 'لا شيء يطابق «{query}». جرّب حروفًا أقل، أو كلمة أخرى للوظيفة، أو مهارة.',
  'search.suggestions': 'الاقتراحات',
  'search.hint': 'اكتب مسمّى وظيفيًا أو أحرفه الأولى أو اسمًا آخر أو مهارة أو مجالًا.',
  'search.hintCommands': '{sign} تعرض ما يمكن للتطبيق فعله.',
  'search.lately': 'فُتحت مؤخرًا',
  'search.meant': 'هل تقصد',
  'search.nothingFound': 'لا نتائج',
  'search.roles': 'الوظائف',
  'search.skills': 'المهارات',
  'search.families': 'المجالات',
  'search.commands': 'الأوامر',
  'search.skill': 'المهارة',
  'search.askingFor': 'وظائف تتطلب {skill}',
  'search.foundRoles':
    '{count, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}',
  'search.foundSkills':
    '{count, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}}',
  'search.foundFamilies':
    '{count, plural, zero {لا مجالات} one {مجال واحد} two {مجالان} few {# مجالات} many {# مجالًا} other {# مجال}}',
  'search.foundCommands':
    '{count, plural, zero {لا أوامر} one {أمر واحد} two {أمران} few {# أوامر} many {# أمرًا} other {# أمر}}',
  'search.foundAsking':
    '{count, plural, zero {لا وظائف تتطلبها} one {وظيفة واحدة تتطلبها} two {وظيفتان تتطلبانها} few {# وظائف تتطلبها} many {# وظيفة تتطلبها} other {# وظيفة تتطلبها}}',
  'search.also': 'أيضًا',
  'search.undocumented': 'مذكورة بلا وثيقة',
  'search.covers': 'تغطي {coverage}',
  'search.askedBy':
    '{count, plural, zero {لا تتطلبها أي وظيفة} one {تتطلبها وظيفة واحدة} two {تتطلبها وظيفتان} few {تتطلبها # وظائف} many {تتطلبها # وظيفة} other {تتطلبها # وظيفة}}',
  'search.about': 'عن {skill}',
  'search.aboutNote': 'من يتطلبها وبأي كلمات',
} satisfies Translated<typeof english>;
