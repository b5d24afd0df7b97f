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
} satisfies Translated<typeof english>;
