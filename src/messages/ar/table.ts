import type { messages as english } from '../en/table.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'table.role': 'الوظيفة',
  'table.focus': 'هذه الوظيفة',
  'table.move': 'الانتقال',
  'table.pay': 'نطاق الأجر',
  'table.level': 'المستوى',
  'table.family': 'المجال',
  'table.shared': 'المهارات المشتركة',
  'table.covered': 'المهارات التي لديك',
  'table.statedBy': 'تنص عليه',
  'table.compare': 'المقارنة',
  'table.noFamily': 'غير مذكور',
  'table.noneNamed': 'لا مهارات مسمّاة',
  'table.ofIts': '{count, number} من {of, number}',
  'table.tooFew': 'المهارات قليلة جدًا',
  'table.semicolon': '؛ ',
  'table.left':
    '{all, plural, zero {لا وظائف حول {title}} one {{left, number} من وظيفة واحدة حول {title}} two {{left, number} من وظيفتين حول {title}} few {{left, number} من # وظائف حول {title}} many {{left, number} من # وظيفة حول {title}} other {{left, number} من # وظيفة حول {title}}}',
  'table.caption': 'الوظائف حول {title}. عناوين الأعمدة ترتّبها.',
  'table.title': 'الوظائف حول {title}',

  'table.words': 'كلمات في المسمى أو المجال',
  'table.all': 'الكل',
  'table.order': 'الترتيب',
  'table.asGraph': 'كما في المخطط',
  'table.upwards': '{name}، تصاعديًا',
  'table.downwards': '{name}، تنازليًا',
  'table.showAll': 'عرض كل الصفوف',

  'table.saveCsv': 'حفظ الصفوف (CSV)',
  'table.saveMarkdown': 'حفظ الصفوف (Markdown)',
  'table.saved': 'حُفظ باسم {name}',
} satisfies Translated<typeof english>;
