import { framePolicy } from '#domain/page/content-policy.ts';

/** For files whose names change with their content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
export const FRESH = 'no-cache';

/** What every answer carries beside its own headers. */
export const sharedHeaders = (policy: string): [name: string, value: string][] => [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  // A frame that is sandboxed without an origin fetches code and data as a stranger. They are public, and no cookie goes with them.
  ['Access-Control-Allow-Origin', '*'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

const HASHED =
  /^(assets\/[^/]+|previews\/[^/]+|data\/((index|search|health)\.[0-9a-f]{10}\.json|roles\/[0-9a-f]{10}\/[^/]+\.json))$/;

/** Of files whose type many hosts don't know, by their ending: roles as text, and what makes the site an app of the device. */
export const RARE_TYPES = {
  md: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
} as const;

/** The headers of an answer; `path` is below the site's folder. */
export function siteHeaders(path: string, policy: string, frames: readonly string[]): Record<string, string> {
  const frame = framePolicy(path.startsWith('embed/'), frames);
  const headers = Object.fromEntries(sharedHeaders(frame === null ? policy : `${policy}; ${frame}`));
  return {
    ...headers,
    ...(/^roles\/[^/]+\.md$/.test(path) ? { 'Content-Type': RARE_TYPES.md } : {}),
    'Cache-Control': HASHED.test(path) ? FOR_EVER : FRESH,
  };
}
