import { rolePath } from '#contract/bundle-paths.ts';
import { element } from '#domain/export/xml-element.ts';
import { escapeHtml, formatHtml } from '#domain/page/format-html.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { directionOf } from '#messages/locales.ts';
import { embedPage } from './embed-page.ts';
import { saidWith } from './page-parts.ts';
import { moveScript } from './move-script.ts';
import type { SiteCorpus } from './site-corpus.ts';
import type { SiteFrame } from './site-page.ts';

/** A role that is also known by another name. */
export interface MovedRole {
  /** The id that its other name would have. */
  from: string;
  /** Its own id and title. */
  to: string;
  title: string;
}

/** Every other name of a role as an address, unless a role has that address itself. Of roles that share a name the first has it. */
export function movedRoles({ index, search }: Pick<SiteCorpus, 'index' | 'search'>): MovedRole[] {
  const moved = new Map<string, MovedRole>();
  for (const { number, id, title } of index.roles)
    for (const alias of search.aliases[number] ?? []) {
      const from = roleSlug(alias);
      if (index.find(from) === null && !moved.has(from)) moved.set(from, { from, to: id, title });
    }
  return [...moved.values()];
}

/** What lies at another name of a role: a page that leads on, and the page for frames, in which the app finds the role by that name. */
export const movedFiles = (
  role: MovedRole,
  { manifest }: Pick<SiteCorpus, 'manifest'>,
  site: SiteFrame,
): [name: string, text: string][] => [
  [`roles/${role.from}/index.html`, movedPage(role, site)],
  [
    `embed/roles/${role.from}/index.html`,
    embedPage(
      'role',
      {
        path: `roles/${role.to}`,
        title: site.t('view.title', { title: role.title }),
        data: [rolePath(manifest, role.to)],
      },
      site,
    ),
  ],
];

/** A page that leads on to where a role is now: at once, by script with its query, without scripts by the page itself. */
function movedPage(
  { to, title }: MovedRole,
  { settings, locale, t, stated, url, policy }: SiteFrame,
): string {
  const address = `${settings.base}roles/${to}`;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, `${title} · ${settings.name}`),
    ...(url === null ? [] : [element('link', { rel: 'canonical', href: `${url}roles/${to}` })]),
    element('noscript', {}, element('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` })),
  ];
  const body = [
    element(
      'p',
      {},
      ...saidWith(
        (name) => t('page.moved', { title: name }),
        element('a', { href: address, dir: 'auto', ...(stated !== null && { lang: stated }) }, title),
      ),
    ),
    element('script', {}, moveScript),
  ];
  return (
    `<!doctype html>\n<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">\n<head>\n${head.map(formatHtml).join('\n')}\n</head>\n` +
    `<body>\n${body.map(formatHtml).join('\n')}\n</body>\n</html>\n`
  );
}

/** As many lines as every host takes (Cloudflare Pages: 2,000); pages stand at all of the addresses anyway. */
const mostLines = 2000;

/** `_redirects` of Netlify and Cloudflare Pages. */
export const redirectsFile = (moved: readonly MovedRole[], base: string): string =>
  moved
    .slice(0, mostLines)
    .map(({ from, to }) => `${base}roles/${from} ${base}roles/${to} 301\n`)
    .join('');
