import type { Level } from '#domain/document/role-document.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';

type Standing = Pick<Level, 'rank' | 'track'>;

/**
 * Says what changes in level from one role to another: "Senior → Principal or expert, 2 levels up". Ranks of unlike tracks stand on one
 * scale of scope but are not counted against each other.
 */
export function describeLevelChange(one: Standing, other: Standing, t: Translate): string {
  const [from, to] = [sayLevel(one, t), sayLevel(other, t)];
  if (one.track !== other.track) return t('compare.levelTrack', { from, to, track: other.track });
  if (one.rank === other.rank) return t('compare.levelSame', { level: to });
  const count = Math.abs(other.rank - one.rank);
  return t(other.rank > one.rank ? 'compare.levelUp' : 'compare.levelDown', { from, to, count });
}
