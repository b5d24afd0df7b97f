import type { Level } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

const ranks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A level in words, e.g. "Senior" or "Director or head", by the scale of `inferLevel`. */
export function sayLevel({ rank, track }: Pick<Level, 'rank' | 'track'>, t: Translate): string {
  const known = ranks.find((each) => each === rank);
  return known === undefined ? t('level.other', { rank }) : t(`level.${track}${known}`);
}

/** A level in a word or two by the messages of the map, for where there is little room, e.g. "Staff" or "Sr VP". */
export function sayShortLevel({ rank, track }: Pick<Level, 'rank' | 'track'>, t: Translate): string {
  const known = ranks.find((each) => each === rank);
  return known === undefined ? t('level.other', { rank }) : t(`map.${track}${known}`);
}
