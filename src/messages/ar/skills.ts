import type { messages as english } from '../en/skills.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'skills.title': 'مهاراتي',
  'skills.about': 'حدّد ما تجيده، واطّلع على الوظائف التي تتطلبه وما تتطلبه إلى جانبه.',
  'skills.empty': 'لا تذكر الوثائق هنا أي مهارات.',
  'skills.all': 'جميع المهارات',
  'skills.seeAll': 'عرض جميع المهارات',
  'skills.onMap': 'عرض هذه الوظائف على الخريطة',
  'skills.aliases': 'تُكتب أيضًا {names}',
  'skills.weight': '{weighed} في احتساب تغطية الوظيفة',
  'skills.have': 'أملك هذه المهارة',
  'skills.haveThis': 'أملك هذه المهارة: {skill}',
  'skills.unknown': 'مهارة غير معروفة',
  'skills.unknownHere': 'لا توجد هنا وظيفة تتطلب هذه المهارة',
  'skills.unknownAddress': 'لا تحمل أي مهارة هنا العنوان {address}.',
  'skills.meant': 'هل تقصد إحدى هذه المهارات؟',

  'skills.yours': 'مهاراتك',
  'skills.none': 'لا شيء بعد',
  'skills.count':
    '{count, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}}',
  'skills.countFull':
    '{count, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}}، ولا متسع للمزيد',
  'skills.tickSome':
    'حدّد مهارات أدناه أو في أي وظيفة. عندئذٍ تعرض كل وظيفة كم تغطي من المهارات التي تذكرها، مثل «9 من 14».',
  'skills.notAsked':
    '{count, plural, zero {جميعها تتطلبها وظائف هنا.} one {واحدة منها لا تتطلبها أي وظيفة هنا. وتبقى محفوظة لأن موقعًا آخر قد يتطلبها.} two {اثنتان منها لا تتطلبهما أي وظيفة هنا. وتبقيان محفوظتين لأن موقعًا آخر قد يتطلبهما.} few {# منها لا تتطلبها أي وظيفة هنا. وتبقى محفوظة لأن موقعًا آخر قد يتطلبها.} many {# منها لا تتطلبها أي وظيفة هنا. وتبقى محفوظة لأن موقعًا آخر قد يتطلبها.} other {# منها لا تتطلبها أي وظيفة هنا. وتبقى محفوظة لأن موقعًا آخر قد يتطلبها.}}',
  'skills.keep': 'الحفظ على هذا الجهاز',
  'skills.kept': 'محفوظة في هذا المتصفح وحده إلى أن تحذفها. ولا تُرسل إلى أي جهة.',
  'skills.notKept': 'معروفة لهذه الصفحة وحدها، وتُنسى عند إغلاقها أو إعادة تحميلها. ولا تُرسل إلى أي جهة.',
  'skills.remove': 'إزالة {skill}',
  'skills.delete': 'حذف الكل',
  'skills.link': 'رابط بمهاراتك',
  'skills.copyLink': 'نسخ رابط بها',
  'skills.linkCopied': 'نُسخ الرابط',
  'skills.refused': 'لا يحفظ هذا الجهاز المهارات: تبقى إلى أن تُغلق هذه الصفحة.',
  'skills.unreadable': 'تعذّرت قراءة بعض المهارات المحفوظة على هذا الجهاز.',

  'skills.brings':
    '{count, plural, zero {لا يحمل هذا الرابط مهارات} one {يحمل هذا الرابط مهارة واحدة} two {يحمل هذا الرابط مهارتين} few {يحمل هذا الرابط # مهارات} many {يحمل هذا الرابط # مهارة} other {يحمل هذا الرابط # مهارة}}',
  'skills.useAsYours': 'استخدمها بوصفها مهاراتك، فتعرض كل وظيفة كم تتطلب منها.',
  'skills.allHeld':
    '{count, plural, zero {تملكها جميعًا.} one {تملكها جميعًا، ولديك مهارة واحدة.} two {تملكها جميعًا ضمن مهارتيك.} few {تملكها جميعًا ضمن مهاراتك وعددها #.} many {تملكها جميعًا ضمن مهاراتك وعددها #.} other {تملكها جميعًا ضمن مهاراتك وعددها #.}}',
  'skills.wouldAdd':
    '{count, plural, zero {لن يُضاف شيء منها إلى مهاراتك وعددها {held, number}.} one {ستُضاف واحدة منها إلى مهاراتك وعددها {held, number}.} two {ستُضاف اثنتان منها إلى مهاراتك وعددها {held, number}.} few {ستُضاف # منها إلى مهاراتك وعددها {held, number}.} many {ستُضاف # منها إلى مهاراتك وعددها {held, number}.} other {ستُضاف # منها إلى مهاراتك وعددها {held, number}.}}',
  'skills.room': 'المتسع المتبقي: {count, number}.',
  'skills.use': 'استخدامها',
  'skills.notNow': 'ليس الآن',
  'skills.taken':
    '{count, plural, zero {لم تُضف مهارات} one {أُضيفت مهارة واحدة} two {أُضيفت مهارتان} few {أُضيفت # مهارات} many {أُضيفت # مهارة} other {أُضيفت # مهارة}}',

  'skills.asked': 'مهارات تتطلبها الوظائف هنا',
  'skills.find': 'البحث عن مهارة',
  'skills.showFewer': 'عرض أقل',
  'skills.showFewerOf': 'عرض أقل: {category}',
  'skills.showAll': 'عرض الكل ({count, number})',
  'skills.showAllOf': 'عرض الكل ({count, number}): {category}',
  'skills.searchBroken': 'تعذّر تحميل البحث. جميع المهارات معروضة أدناه.',
  'skills.notFound': 'لا توجد هنا مهارة بهذا الاسم.',
  'skills.found':
    '{count, plural, zero {لم يُعثر على مهارات} one {عُثر على مهارة واحدة} two {عُثر على مهارتين} few {عُثر على # مهارات} many {عُثر على # مهارة} other {عُثر على # مهارة}}',
  'skills.askedBy':
    '{count, plural, zero {{skill}: لا تتطلبها أي وظيفة} one {{skill}: تتطلبها وظيفة واحدة} two {{skill}: تتطلبها وظيفتان} few {{skill}: تتطلبها # وظائف} many {{skill}: تتطلبها # وظيفة} other {{skill}: تتطلبها # وظيفة}}',

  'skills.reachable': 'وظائف يمكنك الانتقال إليها',
  'skills.reachableAbout':
    'الوظائف التي تغطي مهاراتها المذكورة أفضل تغطية. ولا يدل ذلك على المستوى أو السنوات أو الأجر؛ افتح وظيفة للاطلاع عليها.',
  'skills.reachableNone': 'لا توجد هنا وظيفة تذكر ما يكفي من المهارات وتتطلب شيئًا من مهاراتك.',
  'skills.covers': 'تغطي {coverage}',
  'skills.coversAll': 'لا تذكر شيئًا غير ما تملكه.',
  'skills.lacks': 'ينقصك: {skills}',
  'skills.lacksMore': 'ينقصك: {skills} و{count, number} غيرها',
  'skills.why': 'لماذا',
  'skills.whyRole': 'لماذا {title}',
  'skills.byWeight': 'محسوبة بالوزن: {covered} من {total}. المهارة التي تتطلبها وظائف قليلة وزنها أكبر.',
  'skills.covered': 'المغطّاة',
  'skills.missing': 'الناقصة',
  'skills.standsFor': 'لأنك تملك {skill} وهي جزء منها؛',
  'skills.open': 'فتح',
  'skills.openRole': 'فتح {title}',
  'skills.route': 'مسار',
  'skills.routeTo': 'مسار إلى {title}',

  'skills.whoAsks': 'من يتطلبها',
  'skills.ofFamily':
    '{count, number} من {of, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتين} few {# وظائف} many {# وظيفة} other {# وظيفة}}',
  'skills.atLevel': '{level}: {count, number}',
  'skills.sentenceLoading': 'جارٍ تحميل الجملة…',
  'skills.sentenceMissing': 'تعذّر تحميل الجملة.',
  'skills.more': 'عرض {count, number} أخرى',
  'skills.someMore': 'عرض {count, number} من {left, number} أخرى',

  'skills.wider': 'أوسع',
  'skills.widerAbout': 'هي جزء من هذه المهارات: من يملكها يملك بعضًا منها.',
  'skills.narrower': 'أضيق',
  'skills.narrowerAbout': 'هذه أجزاء منها: من يملك إحداها يملك بعضًا منها.',
  'skills.together': 'تُطلب معًا',
  'skills.togetherAbout': 'أكثر مما تتيحه المصادفة: كم من الوظائف التي تتطلب الأخرى تتطلب الاثنتين معًا.',
} satisfies Translated<typeof english>;
