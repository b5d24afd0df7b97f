import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import type { PayFormat } from '#domain/pay/format-pay.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { levelName } from '#domain/titles/level-name.ts';

/** A role's band in words, as the index knows it. */
export const bandWords = ({ documented, pay }: IndexedRole, format: PayFormat = {}): string =>
  describeBand({ documented, pay: withoutWording(pay) }, format);

/** What is announced of a role that a key has led to: title, level, family, band. */
export const roleWords = (role: IndexedRole): string =>
  [role.title, levelName(role.level), role.family ?? 'no family stated', bandWords(role)].join(', ');
