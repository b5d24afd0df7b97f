import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';

/** A role's band in words, as the index knows it. */
export const bandWords = ({ documented, pay }: IndexedRole): string =>
  describeBand({ documented, pay: withoutWording(pay, t) }, t, { compact: true });

/** A role's level and band in one line. */
export const factWords = (role: IndexedRole): string => `${sayLevel(role.level, t)} · ${bandWords(role)}`;

/** The titles of roles by their numbers. */
export const titlesOf = ({ roles }: RoleIndexData, numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => roles[number]?.title ?? []);
