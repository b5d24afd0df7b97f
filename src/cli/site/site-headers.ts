import { WORKER_FILE } from '#contract/worker-release.ts';
import { framePolicy } from '#domain/page/content-policy.ts';

/** For files whose names change with their content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';

/** What every answer carries beside its own headers. */
const sharedHeaders = (policy: string): [name: string, value: string][] => [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  // A frame that is sandboxed without an origin fetches code and data as a stranger. They are public, and no cookie goes with them.
  ['Access-Control-Allow-Origin', '*'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

const HASHED =
  /^(assets\/[^/]+|previews\/[^/]+|data\/((index|search|health)\.[0-9a-f]{10}\.json|roles\/[0-9a-f]{10}\/[^/]+\.json))$/;

/** The headers of an answer; `path` is below the site's folder. */
export function siteHeaders(path: string, policy: string, frames: readonly string[]): Record<string, string> {
  const frame = framePolicy(path.startsWith('embed/'), frames);
  const headers = Object.fromEntries(sharedHeaders(frame === null ? policy : `${policy}; ${frame}`));
  return {
    ...headers,
    ...(/^roles\/[^/]+\.md$/.test(path) ? { 'Content-Type': MARKDOWN } : {}),
    'Cache-Control': HASHED.test(path) ? FOR_EVER : FRESH,
  };
}

/** Top folders of a site that are shown as pages of their own rather than in a frame of another site. */
const PAGES = [
  '',
  'roles/*',
  'families/*',
  'skills/*',
  'map/*',
  'compare/*',
  'routes/*',
  'health/*',
  'try/*',
];
const IMMUTABLE = [
  'assets/*',
  'previews/*',
  'data/roles/*',
  'data/index.*',
  'data/search.*',
  'data/health.*',
];

/** Roles as Markdown; many hosts know no type for it. */
const MARKDOWN = 'text/markdown; charset=utf-8';

/**
 * Examples of a host's settings that send the same headers, as file name → text: `_headers` (Netlify, Cloudflare Pages), nginx and Caddy.
 * `base` is the path of the site's folder.
 */
export function hostFiles(base: string, policy: string, frames: readonly string[]): Map<string, string> {
  return new Map([
    ['_headers', headersFile(base, policy, frames)],
    ['hosting/nginx.conf', nginxFile(base, policy, frames)],
    ['hosting/Caddyfile', caddyFile(base, policy, frames)],
  ]);
}

/** Rules add up there, so no header of a kind stands in two rules that meet; two content policies both count. */
function headersFile(base: string, policy: string, frames: readonly string[]): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const [own, embed] = [framePolicy(false, frames), framePolicy(true, frames)];
  return [
    rule('*', sharedHeaders(policy)),
    ...PAGES.map((path) => rule(path, [['Content-Security-Policy', own ?? '']])),
    ...(embed === null ? [] : [rule('embed/*', [['Content-Security-Policy', embed]])]),
    ...IMMUTABLE.map((path) => rule(path, [['Cache-Control', FOR_EVER]])),
    ...['data/manifest.json', WORKER_FILE].map((path) => rule(path, [['Cache-Control', FRESH]])),
    rule('roles/*.md', [['Content-Type', MARKDOWN]]),
  ].join('\n');
}

function nginxFile(base: string, policy: string, frames: readonly string[]): string {
  const add = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const location = (match: string, path: string, ...lines: string[]) => [
    `location ${match} {`,
    ...lines.map((line) => `    ${line}`),
    ...add(siteHeaders(path, policy, frames)),
    '}',
  ];
  const page = `try_files $uri $uri/index.html =404;`;
  return [
    '# Inside a server { } whose root is the folder above the site’s path. Folders are answered without a redirect.',
    `error_page 404 ${base}404.html;`,
    ...location(base, '', page),
    ...location(`${base}embed/`, 'embed/', page),
    ...location(
      `~ ^${escapePattern(base)}(assets/|previews/|data/roles/|data/(index|search|health)\\.)`,
      'assets/file',
      'error_page 404 @ladderway_missing;',
    ),
    ...location(
      `~ ^${escapePattern(base)}roles/[^/]+\\.md$`,
      'roles/role',
      'types { }',
      `default_type "${MARKDOWN}";`,
    ),
    '# No page in the place of code or data.',
    'location @ladderway_missing {',
    '    default_type text/plain;',
    '    return 404 "Not found";',
    '}',
    '',
  ].join('\n');
}

function caddyFile(base: string, policy: string, frames: readonly string[]): string {
  const block = (name: string, match: string, path: string) => [
    `@${name} path ${match}`,
    `header @${name} {`,
    ...Object.entries(siteHeaders(path, policy, frames)).map(([key, value]) => `    ${key} "${value}"`),
    '}',
  ];
  return [
    '# Inside a site block whose root is the folder above the site’s path.',
    ...block('ladderway', `${base}*`, ''),
    ...block('ladderway_embed', `${base}embed/*`, 'embed/'),
    ...block('ladderway_hashed', IMMUTABLE.map((path) => base + path).join(' '), 'assets/file'),
    `@ladderway_markdown path ${base}roles/*.md`,
    `header @ladderway_markdown Content-Type "${MARKDOWN}"`,
    'try_files {path} {path}/index.html',
    'file_server',
    'handle_errors {',
    `    @files path ${base}assets/* ${base}data/*`,
    '    respond @files "Not found" 404',
    `    rewrite * ${base}404.html`,
    '    file_server',
    '}',
    '',
  ].join('\n');
}

const escapePattern = (text: string): string => text.replace(/[.~+]/g, '\\$&');
