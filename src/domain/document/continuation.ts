import type { BulletBlock } from './block.ts';
import { breaksOff, endsSentence, startsInLowerCase } from './sentence-signs.ts';

const WRAPPED_LINE = 40;

/** Tells whether a line goes on with the bullet above it. `indent` is the line's own, in columns; a line that stands apart goes on with it only where it is indented. */
export function continuesBullet(
  bullet: BulletBlock,
  text: string,
  indent: number,
  isApart: boolean,
): boolean {
  if (indent > bullet.indent) return true;
  if (isApart) return false;
  return startsInLowerCase(text) || !endsSentence(bullet.raw);
}

/** Tells whether a line that reads like a known heading is the middle of a sentence: "strong technical and / soft skills". */
export function isMidSentence(above: string, text: string, isIndented: boolean): boolean {
  if (!startsInLowerCase(text) || /[:：]$/.test(text) || endsSentence(above)) return false;
  return isIndented || breaksOff(above) || above.length >= WRAPPED_LINE;
}
