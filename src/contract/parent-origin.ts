/**
 * The origin of the page around an embed, as far as the browser tells: the nearest of `ancestorOrigins` where there is such a list, else the
 * referrer's. Null where neither says it: the referrer is left out by some pages, and is the embed's `own` origin after a way through it.
 */
export function parentOrigin(
  ancestors: ArrayLike<string> | undefined,
  referrer: string,
  own: string,
): string | null {
  const nearest = ancestors?.[0];
  if (nearest !== undefined) return nearest;
  if (!URL.canParse(referrer)) return null;
  const { origin } = new URL(referrer);
  return origin === own ? null : origin;
}
