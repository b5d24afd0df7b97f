import type { Level } from '#domain/document/role-document.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';

type Standing = Pick<Level, 'rank' | 'track'>;

/**
 * Says what changes in level from one role to another: "Senior → Principal or expert, 2 levels up". Ranks of unlike tracks stand on one
 * scale of scope but are not counted against each other.
 */
export function describeLevelChange(from: Standing, to: Standing, t: Translate): string {
  const names = `${sayLevel(from, t)} → ${sayLevel(to, t)}`;
  if (from.track !== to.track) return `${names}, from the ${from.track} to the ${to.track} track`;
  if (from.rank === to.rank) return `${sayLevel(to, t)}, the same level`;
  const count = Math.abs(to.rank - from.rank);
  return `${names}, ${count} ${count === 1 ? 'level' : 'levels'} ${to.rank > from.rank ? 'up' : 'down'}`;
}
