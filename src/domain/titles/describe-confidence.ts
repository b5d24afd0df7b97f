import type { LevelConfidence } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/** How far a level may be relied on, and why, in words. */
export const describeConfidence = (confidence: LevelConfidence, t: Translate): string =>
  t('role.sure', { confidence });
