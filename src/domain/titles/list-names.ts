import type { Translate } from '#messages/message-types.ts';

/** Names one after another, "A, B, C", in the order of the language: titles keep their own direction, their row has that of the line. */
export const listNames = (names: readonly string[], t: Translate): string =>
  t.locale.startsWith('ar')
    ? `\u200f${names.map((name) => `\u2068${name}\u2069`).join(t('list.comma'))}`
    : names.join(t('list.comma'));
