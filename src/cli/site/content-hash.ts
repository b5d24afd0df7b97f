import { createHash } from 'node:crypto';

/** The hash of a script or style sheet in a page, as a content policy names it. */
export const contentHash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
