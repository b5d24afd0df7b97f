import type { messages as english } from '../en/routes.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'routes.title': 'تخطيط مسار',
  'routes.about': 'عبر انتقالات تنص عليها وثائق الوظائف. بوصلة لا وعد.',
  'routes.loading': 'جارٍ تحميل الوظائف',
  'routes.asked': 'المطلوب',
  'routes.between': 'بين وظيفتين',
  'routes.leads': 'ما يؤدي إلى وظيفة',
  'routes.onward': 'ما تؤدي إليه وظيفة',
  'routes.leadsTo': 'ما يؤدي إلى {title}',
  'routes.onwardFrom': 'ما تؤدي إليه {title}',
  'routes.fromTo': 'من {from} إلى {to}',
  'routes.from': 'من',
  'routes.to': 'إلى',
  'routes.searchFrom': 'وظيفة الانطلاق',
  'routes.searchTo': 'الوظيفة المقصودة',
  'routes.chooseOther': 'اختيار وظيفة غير {title}',
  'routes.lately': 'فُتحت مؤخرًا:',
  'routes.swap': 'تبديل الطرفين',
  'routes.chooseLeads': 'اختر وظيفة لترى كل الوظائف التي تؤدي إليها.',
  'routes.chooseOnward': 'اختر وظيفة لترى كل الوظائف التي تؤدي إليها هي.',
  'routes.unknown': 'لا وظيفة هنا لها العنوان {id}، لذلك استُبعد.',
  'routes.unknownNear': 'لا وظيفة هنا لها العنوان {id}، لذلك استُبعد. هل تقصد إحدى هذه؟',

  'routes.prefer': 'الأهم',
  'routes.fewestMoves': 'أقل الانتقالات',
  'routes.smallestGap': 'أقل المهارات الناقصة',
  'routes.noPayCut': 'بلا خفض أجر',
  'routes.laterals': 'مع الانتقالات الأفقية',
  'routes.mustPass': 'المرور عبر…',
  'routes.avoid': 'تجنّب…',
  'routes.searchPass': 'وظيفة يجب أن تمر بها المسارات',
  'routes.searchAvoid': 'وظيفة يجب ألا تمر بها المسارات',
  'routes.conditions': 'الوظائف المشترط المرور بها والمتجنَّبة',
  'routes.passing': 'عبر',
  'routes.avoiding': 'بدون',
  'routes.dropPassing': 'عدم اشتراط المرور عبر {title}',
  'routes.dropAvoiding': 'عدم تجنّب {title}',

  'routes.sameEnds': 'الطرفان هما الوظيفة نفسها. اختر وظيفة أخرى لأحدهما.',
  'routes.chooseEnds':
    'اختر وظيفة الانطلاق والوظيفة المقصودة. يُعثر على خمسة مسارات مختلفة على الأكثر عبر الانتقالات التي تنص عليها وثائق الوظائف.',
  'routes.chooseStart': 'اختر وظيفة الانطلاق، أو اطّلع على كل ما يؤدي إلى المقصد.',
  'routes.chooseGoal': 'اختر الوظيفة المقصودة، أو اطّلع على كل ما يؤدي إليه المنطلق.',
  'routes.leadsHere': 'ما يؤدي إلى هنا',
  'routes.thisLeads': 'إلى أين تؤدي هذه',
  'routes.loadingSkills': 'جارٍ تحميل المهارات',
  'routes.noneFound': 'لم يُعثر على مسار.',
  'routes.foundByMoves':
    '{count, plural, zero {لم يُعثر على مسار.} one {عُثر على مسار واحد، الأقل انتقالات أولًا.} two {عُثر على مسارين مختلفين، الأقل انتقالات أولًا.} few {عُثر على # مسارات مختلفة، الأقل انتقالات أولًا.} many {عُثر على # مسارًا مختلفًا، الأقل انتقالات أولًا.} other {عُثر على # مسار مختلف، الأقل انتقالات أولًا.}}',
  'routes.foundBySkills':
    '{count, plural, zero {لم يُعثر على مسار.} one {عُثر على مسار واحد، الأقل تعلّمًا أولًا.} two {عُثر على مسارين مختلفين، الأقل تعلّمًا أولًا.} few {عُثر على # مسارات مختلفة، الأقل تعلّمًا أولًا.} many {عُثر على # مسارًا مختلفًا، الأقل تعلّمًا أولًا.} other {عُثر على # مسار مختلف، الأقل تعلّمًا أولًا.}}',
  'routes.foundByPay':
    '{count, plural, zero {لم يُعثر على مسار.} one {عُثر على مسار واحد، بلا خفض أجر معروف.} two {عُثر على مسارين مختلفين، بلا خفض أجر معروف.} few {عُثر على # مسارات مختلفة، بلا خفض أجر معروف.} many {عُثر على # مسارًا مختلفًا، بلا خفض أجر معروف.} other {عُثر على # مسار مختلف، بلا خفض أجر معروف.}}',
  'routes.inexact': 'قد توجد مسارات أفضل: الطرق أكثر من أن تُفحص كلها.',
  'routes.counted': 'تُحسب المهارات مقارنةً بما تطلبه {title} وبالمهارات التي لديك.',
  'routes.skillsMissing': 'تعذّر تحميل المهارات، لذلك لا تُحسب المهارات الناقصة.',
  'routes.found': 'المسارات التي عُثر عليها',
  'routes.number': 'المسار {number}:',
  'routes.print': 'طباعة ملخص',
  'routes.sentencesMissing': 'تعذّر تحميل بعض الجمل التي يستند إليها هذا المسار.',
  'routes.moves': 'انتقالات المسار',

  'routes.drawn': 'المسارات مرسومة. تنقلك مفاتيح الأسهم بين الوظائف، ويفتح مفتاح الإدخال إحداها.',
  'routes.onShown': '{title}، {at, number} من {count, number} في المسار المعروض',
  'routes.onRoutes': '{title}، في المسار {routes}',

  'routes.hop': 'الانتقال {number}، من {from} إلى',
  'routes.lateral': 'انتقال أفقي',
  'routes.step': 'ترقية',
  'routes.stated': 'النص',
  'routes.pay': 'الأجر',
  'routes.experience': 'الخبرة',
  'routes.noExperience': 'غير معروفة: لا تُذكر.',
  'routes.toGain': 'مهارات جديدة',
  'routes.avoidThis': 'تجنّب هذه الوظيفة',
  'routes.passThis': 'اشتراط المرور من هنا',
  'routes.noSkills': 'غير معروفة: لا تسمّي وثيقتها أي مهارة.',
  'routes.newSkills':
    '{count, plural, zero {لا جديد في هذا المسار من أصل {all, number} من المهارات المسمّاة.} one {مهارة واحدة جديدة في هذا المسار من أصل {all, number} من المهارات المسمّاة.} two {مهارتان جديدتان في هذا المسار من أصل {all, number} من المهارات المسمّاة.} few {# مهارات جديدة في هذا المسار من أصل {all, number} من المهارات المسمّاة.} many {# مهارة جديدة في هذا المسار من أصل {all, number} من المهارات المسمّاة.} other {# مهارة جديدة في هذا المسار من أصل {all, number} من المهارات المسمّاة.}}',
  'routes.showSentences': 'عرض الجمل',
  'routes.noSentences': 'الجمل ليست هنا (بعد).',
  'routes.aboutSkill': 'عن {skill}',

  'routes.payAlong': 'نطاقات الأجر على امتداد المسار',
  'routes.payAlongOf': 'نطاقات أجر وظائف المسار بترتيبها',
  'routes.unlikeUnits': 'لا تمكن مقارنة نطاقات بعملات أو مدد مختلفة، لذلك لكل منها مقياس مستقل.',
  'routes.payUnknownAt': 'الأجر غير معروف: {titles}.',
  'routes.skillsAlong': 'المهارات المكتسبة حتى ذلك الحين',
  'routes.start': 'البداية',
  'routes.gained': '{count, number} من {all, number}',
  'routes.gainedUnknown': '{count, number} من {all, number}، ومهاراتها غير معروفة',

  'routes.noPayRoute': 'لا مسار بلا خفض أجر معروف',
  'routes.noRoute': 'لا مسار منصوص عليه',
  'routes.noChain':
    'لا تؤدي أي سلسلة من الانتقالات المنصوص عليها من {from} إلى {to}. ولا يدل ذلك على أن أحدًا لا يقوم بهذا الانتقال.',
  'routes.noChainSo': 'لا تؤدي أي سلسلة من الانتقالات المنصوص عليها من {from} إلى {to} بهذه الشروط.',
  'routes.helps':
    '{count, plural, zero {هذا يؤدي إلى مسار:} one {هذا يؤدي إلى مسار:} two {كل من هذين يؤدي إلى مسار:} few {كل من هذه يؤدي إلى مسار:} many {كل من هذه يؤدي إلى مسار:} other {كل من هذه يؤدي إلى مسار:}}',
  'routes.allowLateral': 'السماح بالانتقالات الأفقية',
  'routes.allowCut': 'السماح بخفض الأجر',
  'routes.dropThrough': 'عدم اشتراط {title}',
  'routes.dropAvoid': 'عدم تجنّب {title}',
  'routes.nearest': 'أقرب ما يمكن بلوغه إلى {title}',
  'routes.nothingElse': 'لا يمكن بلوغ أي وظيفة أخرى أيضًا',
  'routes.noMoveOn': 'لا تنص أي وثيقة على انتقال من {title}.',
  'routes.noStepOn': 'لا تنص أي وثيقة على انتقال من {title} دون الانتقالات الأفقية.',
  'routes.reached':
    '{count, plural, zero {يمكن بلوغها دون انتقال} one {يمكن بلوغها بانتقال واحد} two {يمكن بلوغها بانتقالين} few {يمكن بلوغها بـ # انتقالات} many {يمكن بلوغها بـ # انتقالًا} other {يمكن بلوغها بـ # انتقال}}',
  'routes.apart':
    '{count, plural, zero {هي {title} نفسها} one {على بُعد انتقال واحد من {title} في أي اتجاه} two {على بُعد انتقالين من {title} في أي اتجاه} few {على بُعد # انتقالات من {title} في أي اتجاه} many {على بُعد # انتقالًا من {title} في أي اتجاه} other {على بُعد # انتقال من {title} في أي اتجاه}}',
  'routes.asksFor': 'تطلب {shared, number} من أصل {total, number} من المهارات المسمّاة هناك',
  'routes.show': 'عرض المسار',
  'routes.showTo': 'عرض المسار إلى {title}',
  'routes.showFrom': 'عرض المسار من {title}',

  'routes.leadHere':
    '{count, plural, zero {لا وظائف تؤدي إلى {title}} one {وظيفة واحدة تؤدي إلى {title}} two {وظيفتان تؤديان إلى {title}} few {# وظائف تؤدي إلى {title}} many {# وظيفة تؤدي إلى {title}} other {# وظيفة تؤدي إلى {title}}}',
  'routes.leadsOn':
    '{count, plural, zero {لا تؤدي {title} إلى أي وظيفة} one {تؤدي {title} إلى وظيفة واحدة} two {تؤدي {title} إلى وظيفتين} few {تؤدي {title} إلى # وظائف} many {تؤدي {title} إلى # وظيفة} other {تؤدي {title} إلى # وظيفة}}',
  'routes.withWords': '{roles} مع «{words}»',
  'routes.withoutLateral': '{roles}، دون الانتقالات الأفقية',
  'routes.narrow': 'تضييق هذه الوظائف بكلمات',
  'routes.narrowShort': 'تضييق بكلمات',
  'routes.away':
    '{count, plural, zero {بلا انتقال} one {على بُعد انتقال واحد} two {على بُعد انتقالين} few {على بُعد # انتقالات} many {على بُعد # انتقالًا} other {على بُعد # انتقال}}',
  'routes.next': 'ثم {title}',
  'routes.byWayOf': 'عبر {title}',
  'routes.more': 'عرض {count, number} أخرى من {left, number}',
  'routes.nothingLeads': 'لا تنص أي وثيقة على انتقال يؤدي إلى {title}.',
  'routes.leadsNowhere': 'لا تنص أي وثيقة على ما تؤدي إليه {title}.',

  'routes.brief': 'مسار مهني: ملخص للحوار',
  'routes.briefStart': 'البداية: {title}',
  'routes.noneStated': 'غير مذكورة',
  'routes.gainUnstated': 'غير معروفة، لا تُسمّى أي منها',
  'routes.gainNothing': 'لا تُسمّى أي مهارة أخرى',
  'routes.gainMore':
    '{count, plural, zero {لا مهارات أخرى} one {مهارة أخرى} two {مهارتان أخريان} few {# مهارات أخرى} many {# مهارة أخرى} other {# مهارة أخرى}}',
  'routes.gainShownMore':
    '{skills}{count, plural, zero {} one { ومهارة أخرى} two { ومهارتان أخريان} few { و# مهارات أخرى} many { و# مهارة أخرى} other { و# مهارة أخرى}}',
  'routes.gainCount': 'مهارات جديدة: {count, number}.',
  'routes.gainCountUnknown': 'مهارات جديدة: غير معروفة.',
  'routes.briefAbout':
    'بوصلة لا وعد: كل انتقال تنص عليه وثائق الوظائف، ولا شيء منها عرض. نطاقات الأجر كما تذكرها الوثائق، وما لا تذكره غير معروف. والمهارات هي المسمّاة في الوثائق مما لم يُطلب قبل ذلك في المسار.',

  'routes.direct': 'مباشر',
  'routes.by': 'عبر {stops}',
  'routes.byMore': 'عبر {stops} و{count, number} غيرها',
  'routes.movesOf':
    '{count, plural, zero {بلا انتقال} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}',
  'routes.movesLateral':
    '{count, plural, zero {بلا انتقال} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}، منها {laterals, number} أفقي',
  'routes.movesAllLateral':
    '{count, plural, zero {بلا انتقال} one {انتقال واحد} two {انتقالان} few {# انتقالات} many {# انتقالًا} other {# انتقال}}، كلها أفقية',
  'routes.payCut': 'خفض أجر في الطريق',
  'routes.payUnknown': 'تغيّرات الأجر غير معروفة',
  'routes.payUnknownOf': 'تغيّر الأجر غير معروف في {count, number} من {all, number} من الانتقالات',
  'routes.payWith': '{pay}، {change}',
  'routes.payOver': '{pay}، {change} من البداية إلى النهاية',
  'routes.payNotComparable': 'الأجر غير قابل للمقارنة',
  'routes.payChangeUnknown': 'تغيّر الأجر غير معروف',
  'routes.gainNone': 'لا مهارة مسمّاة جديدة',
  'routes.gain':
    '{count, plural, zero {لا مهارات جديدة} one {مهارة جديدة واحدة} two {مهارتان جديدتان} few {# مهارات جديدة} many {# مهارة جديدة} other {# مهارة جديدة}}',
  'routes.gainUnknown':
    '{gain}، وغير معروفة في {count, plural, zero {أي وظيفة} one {وظيفة واحدة لا تسمّي شيئًا} two {وظيفتين لا تسمّيان شيئًا} few {# وظائف لا تسمّي شيئًا} many {# وظيفة لا تسمّي شيئًا} other {# وظيفة لا تسمّي شيئًا}}',
  'routes.statedOne': 'تنص عليه إحدى الوظيفتين',
  'routes.statedOf': '{count, number} من {all, number} من الانتقالات تنص عليها كلتا وظيفتيها',
} satisfies Translated<typeof english>;
