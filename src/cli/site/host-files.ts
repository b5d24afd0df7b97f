import { WORKER_FILE } from '#contract/worker-release.ts';
import { framePolicy } from '#domain/page/content-policy.ts';
import { FOR_EVER, FRESH, RARE_TYPES, sharedHeaders, siteHeaders } from './site-headers.ts';

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
    rule('roles/*.md', [['Content-Type', RARE_TYPES.md]]),
  ].join('\n');
}

function nginxFile(base: string, policy: string, frames: readonly string[]): string {
  const location = (match: string, path: string, ...lines: string[]) => [
    `location ${match} {`,
    ...lines.map((line) => `    ${line}`),
    ...Object.entries(siteHeaders(path, policy, frames))
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
  ];
  const page = 'try_files $uri $uri/index.html =404;';
  const ownPages = escapePattern(base);
  const noPage = 'error_page 403 404 @ladderway_missing;';
  const typed = (match: string, path: string, type: string) =>
    location(match, path, 'types { }', `default_type "${type}";`);
  return [
    '# Inside a server { } whose root is the folder above the site’s path. Folders are answered without a redirect.',
    'charset utf-8;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/css text/plain text/markdown application/javascript application/json application/manifest+json image/svg+xml;',
    `error_page 404 ${base}404.html;`,
    ...location(base, '', page),
    ...location(`${base}embed/`, 'embed/', page, 'error_page 404 @ladderway_embed_missing;'),
    ...location(`${base}data/`, 'data/manifest.json', noPage),
    ...location(
      `~ ^${ownPages}(assets/|previews/|data/roles/|data/(index|search|health)\\.)`,
      'assets/file',
      noPage,
    ),
    ...typed(`~ ^${ownPages}roles/[^/]+\\.md$`, 'roles/role.md', RARE_TYPES.md),
    ...typed(`= ${base}app.webmanifest`, '', RARE_TYPES.webmanifest),
    '# The page of what is missing, for whoever may show it in a frame.',
    ...location('@ladderway_embed_missing', 'embed/', `rewrite ^ ${base}404.html break;`),
    '# No page in the place of code or data.',
    ...location('@ladderway_missing', '', 'types { }', 'default_type text/plain;', 'return 404 "Not found";'),
    '',
  ].join('\n');
}

/** Directives are sorted by Caddy unless they stand in a `route`, and what is sorted would say the headers of all pages last. */
function caddyFile(base: string, policy: string, frames: readonly string[]): string {
  const headers = (path: string, indent: string) =>
    Object.entries(siteHeaders(path, policy, frames)).map(([name, value]) => `${indent}${name} "${value}"`);
  const embed = siteHeaders('embed/', policy, frames)['Content-Security-Policy'] ?? '';
  const files = ['assets/*', 'previews/*', 'data/*'].map((path) => base + path).join(' ');
  return [
    '# Inside a site block whose root is the folder above the site’s path.',
    'encode zstd gzip',
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    `@ladderway_hashed path ${IMMUTABLE.map((path) => base + path).join(' ')}`,
    `route ${base}* {`,
    '    header {',
    ...headers('', '        '),
    '    }',
    `    header ${base}embed/* Content-Security-Policy "${embed}"`,
    `    header @ladderway_hashed Cache-Control "${FOR_EVER}"`,
    `    header ${base}roles/*.md Content-Type "${RARE_TYPES.md}"`,
    `    header ${base}app.webmanifest Content-Type "${RARE_TYPES.webmanifest}"`,
    '    try_files {path} {path}/index.html',
    '    file_server',
    '}',
    'handle_errors {',
    `    @ladderway_files path ${files}`,
    '    route @ladderway_files {',
    `        header Cache-Control "${FRESH}"`,
    '        header Content-Type text/plain',
    '        respond "Not found" 404',
    '    }',
    `    route ${base}* {`,
    `        rewrite * ${base}404.html`,
    '        file_server',
    '    }',
    '}',
    '',
  ].join('\n');
}

const escapePattern = (text: string): string => text.replace(/[.~+]/g, '\\$&');
