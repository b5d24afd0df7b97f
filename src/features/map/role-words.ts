import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import type { PayFormat } from '#domain/pay/format-pay.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';

/** A role's band in words, as the index knows it. */
export const bandWords = ({ documented, pay }: IndexedRole, format: PayFormat = {}): string =>
  describeBand({ documented, pay: withoutWording(pay, t) }, t, format);

/** What is announced of a role that a key has led to: title, level, family, band. */
export const roleWords = (role: IndexedRole): string =>
  [role.title, sayLevel(role.level, t), familyName(role.family, t), bandWords(role)].join(t('list.comma'));
