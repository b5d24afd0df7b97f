import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { levelName } from '#domain/titles/level-name.ts';

/** A role's band in words, as the index knows it. */
export const bandWords = ({ documented, pay }: IndexedRole): string =>
  describeBand({ documented, pay: withoutWording(pay) }, { compact: true });

/** A role's level and band in one line. */
export const factWords = (role: IndexedRole): string => `${levelName(role.level)} · ${bandWords(role)}`;

/** The titles of roles by their numbers. */
export const titlesOf = ({ roles }: RoleIndexData, numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => roles[number]?.title ?? []);
