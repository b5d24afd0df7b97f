import type { messages as english } from '../en/role.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'role.covers': 'تغطي {coverage} من المهارات',
  'role.entries':
    '{count, plural, zero {لا نقاط دخول} one {نقطة دخول واحدة} two {نقطتا دخول} few {# نقاط دخول} many {# نقطة دخول} other {# نقطة دخول}}',
  'role.advancements':
    '{count, plural, zero {لا ترقيات} one {ترقية واحدة} two {ترقيتان} few {# ترقيات} many {# ترقية} other {# ترقية}}',
  'role.laterals':
    '{count, plural, zero {لا انتقالات أفقية} one {انتقال أفقي واحد} two {انتقالان أفقيان} few {# انتقالات أفقية} many {# انتقالًا أفقيًا} other {# انتقال أفقي}}',
  'role.none': 'لا تُذكر هنا أي وظيفة.',
  'role.step': 'ترقية: {statement}',
  'role.lateral': 'أفقي: {statement}',
  'role.move': 'انتقال من {from} إلى {to}',
  'role.stepStated': 'ترقية. {statement}.',
  'role.lateralStated': 'انتقال أفقي. {statement}.',
  'role.to': 'إلى',
  'role.and': 'و',
  'role.closeSentences': 'إغلاق جمل هذا الانتقال',

  'role.about-glance': 'لمحة سريعة',
  'role.about-pay': 'الأجر في مجالها',
  'role.about-around': 'الأجر بجانب جيرانها',
  'role.about-definition': 'تعريف الوظيفة',
  'role.about-moves': 'الانتقالات',
  'role.about-have': 'المهارات التي لديك',
  'role.about-hard': 'المهارات التقنية',
  'role.about-soft': 'المهارات الشخصية',
  'role.about-primary': 'المسؤوليات الرئيسية',
  'role.about-secondary': 'المسؤوليات الثانوية',
  'role.about-education': 'التعليم',
  'role.about-experience': 'الخبرة',
  'role.jumps': 'أجزاء هذه اللوحة',
  'role.jumpPay': 'الأجر',
  'role.jumpAround': 'أجور الجيران',
  'role.jumpDefinition': 'التعريف',
  'role.jumpPrimary': 'المسؤوليات',
  'role.fold': 'طي الكل',
  'role.unfold': 'فتح الكل',
  'role.from': 'من {file}',

  'role.level': 'المستوى',
  'role.levelTrack': '{track, select, individual {{level}، المسار التخصصي} other {{level}، المسار الإداري}}',
  'role.because': 'السبب',
  'role.howSure': 'مدى التأكد',
  'role.sure':
    '{confidence, select, high {عالٍ: منصوص عليه، أو يذكر المسمى درجة} medium {متوسط: توجد دلائل عليه ولا نص} other {منخفض: المسمى البسيط لا يقول الكثير عن المستوى}}',
  'role.tags': 'الوسوم',
  'role.noTags': 'لا توجد في الوثيقة.',
  'role.document': 'الوثيقة',
  'role.source': 'المصدر',
  'role.noSource': 'لا تذكر الوثيقة مصدرًا.',

  'role.noDefinition': 'لا تحتوي الوثيقة على تعريف.',
  'role.jobs': 'الوظائف الشاغرة',
  'role.route': 'تخطيط مسار',
  'role.fromHere': 'من هنا…',
  'role.toHere': 'إلى هنا…',
  'role.leadsHere': 'ما يؤدي إلى هنا',
  'role.mentioned':
    '{count, plural, zero {تُذكر {title} وليس لها وثيقة خاصة بها. المعروض هنا هو ما يقال عنها بنصه.} one {تذكر {names} وظيفة {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقوله عنها بنصه.} two {تذكر {names} وظيفة {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقولانه عنها بنصه.} few {تذكر {names} وظيفة {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقوله عنها بنصه.} many {تذكر {names} وظيفة {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقوله عنها بنصه.} other {تذكر {names} وظيفة {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقوله عنها بنصه.}}',
  'role.mentionedByOthers':
    'تذكر وظائف أخرى {title}، وليس لها وثيقة خاصة بها. المعروض هنا هو ما تقوله عنها بنصه.',
  'role.more':
    '{count, plural, zero {# أخرى} one {وظيفة أخرى} two {وظيفتان أخريان} few {# وظائف أخرى} many {# وظيفة أخرى} other {# وظيفة أخرى}}',

  'role.noBand': 'لا تذكر الوثيقة نطاق أجر، فلا شيء يُقارن بغيره.',
  'role.paySays': 'تقول الوثيقة {quote}.',
  'role.paySaysOpen': 'تقول الوثيقة {quote}، بلا حد أعلى.',
  'role.noFamily': 'لا تذكر الوثيقة مجالًا، فلا توجد نطاقات أجر في مجال للمقارنة بها.',
  'role.ladder': 'سلّم {family}',
  'role.onMap': '{family} على الخريطة',
  'role.bandsMissing': 'تعذّر تحميل نطاقات الأجور في مجالها.',
  'role.bandsLoading': 'جارٍ تحميل نطاقات الأجور في المجال',
  'role.bandsAround': 'نطاقات أجور {title} وجيرانها',
  'role.moreNeighbours':
    '{count, plural, zero {لا جيران آخرون} one {جار آخر} two {جاران آخران} few {# جيران آخرون} many {# جارًا آخر} other {# جار آخر}}',
  'role.nobodyStates': 'لا تذكر هذه الوظيفة ولا جيرانها نطاق أجر.',
  'role.silentAround':
    '{count, plural, zero {كل هذه الوظائف، وعددها {all, number}، تذكر نطاق أجر.} one {وظيفة واحدة من أصل {all, number} لا تذكر نطاق أجر.} two {وظيفتان من أصل {all, number} لا تذكران نطاق أجر.} few {# وظائف من أصل {all, number} لا تذكر نطاق أجر.} many {# وظيفة من أصل {all, number} لا تذكر نطاق أجر.} other {# وظيفة من أصل {all, number} لا تذكر نطاق أجر.}}',

  'role.payNoAmount': 'لا يذكر نطاق الأجر مبلغًا، فلا موضع له على مقياس',
  'role.payNoUnit': 'لا يذكر نطاق الأجر عملته ومدته، فلا يُقارن بغيره',
  'role.payOnly': 'الوظيفة الوحيدة في {family} التي تذكر {band}',
  'role.payOneOf': 'من الوظائف في {family} التي تذكر {band} (عددها {count, number})؛ ولا تُذكر بدايتها هي',
  'role.payNoStarts': 'لا تذكر أي وظيفة أخرى في {family} أين يبدأ {band}',
  'role.payHighest':
    '{stating, select, band {أعلى بداية بين الوظائف في {family} التي تذكر {band} (عددها {count, number})} other {أعلى بداية بين الوظائف في {family} التي تذكر أين يبدأ {band} (عددها {count, number})}}',
  'role.payLowest':
    '{stating, select, band {أدنى بداية بين الوظائف في {family} التي تذكر {band} (عددها {count, number})} other {أدنى بداية بين الوظائف في {family} التي تذكر أين يبدأ {band} (عددها {count, number})}}',
  'role.payHigherThanOne':
    '{stating, select, band {بداية أعلى من الوظيفة الأخرى الوحيدة في {family} التي تذكر {band}} other {بداية أعلى من الوظيفة الأخرى الوحيدة في {family} التي تذكر أين يبدأ {band}}}',
  'role.paySameAsOne':
    '{stating, select, band {البداية نفسها كما في الوظيفة الأخرى الوحيدة في {family} التي تذكر {band}} other {البداية نفسها كما في الوظيفة الأخرى الوحيدة في {family} التي تذكر أين يبدأ {band}}}',
  'role.payLowerThanOne':
    '{stating, select, band {بداية أدنى من الوظيفة الأخرى الوحيدة في {family} التي تذكر {band}} other {بداية أدنى من الوظيفة الأخرى الوحيدة في {family} التي تذكر أين يبدأ {band}}}',
  'role.payAmong':
    '{stating, select, band {{lower, plural, =0 {ليست بدايتها أعلى من أي وظيفة} other {بدايتها أعلى من #}} من أصل {known, number} من الوظائف الأخرى في {family} التي تذكر {band}{same, plural, =0 {} other {؛ والبداية نفسها مع #}}} other {{lower, plural, =0 {ليست بدايتها أعلى من أي وظيفة} other {بدايتها أعلى من #}} من أصل {known, number} من الوظائف الأخرى في {family} التي تذكر أين يبدأ {band}{same, plural, =0 {} other {؛ والبداية نفسها مع #}}}}',
  'role.payOtherScale': 'خارج هذا المقياس: {others}',
  'role.payOtherUnit':
    '{count, plural, zero {لا وظيفة تذكر {band}} one {وظيفة واحدة تذكر {band}} two {وظيفتان تذكران {band}} few {# وظائف تذكر {band}} many {# وظيفة تذكر {band}} other {# وظيفة تذكر {band}}}',
  'role.paySilent':
    '{count, plural, zero {لا وظائف أخرى بلا نطاق أجر} one {وظيفة أخرى لا تذكر نطاق أجر} two {وظيفتان أخريان لا تذكران نطاق أجر} few {# وظائف أخرى لا تذكر نطاق أجر} many {# وظيفة أخرى لا تذكر نطاق أجر} other {# وظيفة أخرى لا تذكر نطاق أجر}}',

  'role.statedEntry': 'نقطة دخول من',
  'role.statedAdvancement': 'ترقية إلى',
  'role.statedLateral': 'انتقالات أفقية',
  'role.noEntry': 'لا تقول أي وثيقة من أين يأتي الناس.',
  'role.noAdvancement': 'لا تقول أي وثيقة إلى أين يذهب الناس من هنا.',
  'role.noLateral': 'لا تنص أي وثيقة على انتقال أفقي.',
  'role.phrase':
    '{kind, select, field {(ميدان عمل وليس وظيفة)} background {(خلفية مهنية وليست وظيفة)} other {(لا تُقرأ كوظيفة)}}',

  'role.tooFew':
    '{count, plural, zero {لا تسمّي مهارات، وهذا لا يكفي للاعتماد عليه.} one {تسمّي مهارة واحدة، وهذا لا يكفي للاعتماد عليه.} two {تسمّي مهارتين، وهذا لا يكفي للاعتماد عليه.} few {تسمّي # مهارات، وهذا لا يكفي للاعتماد عليه.} many {تسمّي # مهارة، وهذا لا يكفي للاعتماد عليه.} other {تسمّي # مهارة، وهذا لا يكفي للاعتماد عليه.}}',
  'role.coversNamed': 'تغطي {coverage} من المهارات التي تسمّيها.',
  'role.covered': 'مُغطّاة',
  'role.missing': 'ناقصة',
  'role.allHeld': 'كل المهارات التي لديك',
  'role.held': 'المهارات التي لديّ',
  'role.tickHint':
    'ضع علامة على المهارات التي لديك، في الأسفل أو في {link}، فتعرض كل وظيفة كم من مهاراتها تغطيه.',
  'role.havePart': 'لديك {name}، وهي جزء منها.',
  'role.haveAlias': 'لديك هذه المهارة؛ وتسمّيها الوثيقة باسم آخر.',
  'role.haveIt': 'لديك هذه المهارة.',
  'role.iHave': 'لديّ هذه: {name}',
  'role.inSentences':
    '{count, plural, zero {، في # جملة} one {، في جملة واحدة} two {، في جملتين} few {، في # جمل} many {، في # جملة} other {، في # جملة}}',
  'role.otherSkills': 'أخرى',
  'role.whoElse': 'من يطلب {name} أيضًا',
  'role.readFrom': 'يُفهم منها: {names}',
  'role.noSkills':
    '{kind, select, hard {لا تذكر الوثيقة مهارات تقنية.} other {لا تذكر الوثيقة مهارات شخصية.}}',
  'role.inItsWords': 'بنص الوثيقة',
  'role.documentSays': 'الوثيقة:',

  'role.noPrimary': 'لا تذكر الوثيقة مسؤوليات رئيسية.',
  'role.noSecondary': 'لا تذكر الوثيقة مسؤوليات ثانوية.',
  'role.noEducation': 'لا تذكر الوثيقة تعليمًا. وقد يرد ما تطلبه تحت الخبرة أو المهارات.',
  'role.noExperience': 'لا تذكر الوثيقة خبرة.',
  'role.minimum': 'الحد الأدنى',
  'role.preferred': 'المفضّل',
  'role.fields': 'مجالات الدراسة المناسبة',
  'role.noneStated': 'لا شيء مذكور.',
} satisfies Translated<typeof english>;
