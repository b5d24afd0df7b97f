import { element, formatXml } from '#domain/export/xml-element.ts';

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** As many addresses as the protocol allows in one file. */
const mostInFile = 50_000;

/**
 * The sitemap of a site as file name → text: `sitemap.xml`, and where it has more addresses than one file may hold, `sitemap-1.xml` and so
 * on with `sitemap.xml` as their index. `root` is the site's absolute address with a slash at its end; `paths` are below it.
 */
export function sitemap(root: string, paths: readonly string[]): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(paths.length / mostInFile) }, (_, at) =>
    urlSet(root, paths.slice(at * mostInFile, (at + 1) * mostInFile)),
  );
  if (parts.length < 2) return new Map([['sitemap.xml', parts[0] ?? urlSet(root, [])]]);
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  const index = element(
    'sitemapindex',
    { xmlns: XMLNS },
    ...names.map((name) => element('sitemap', {}, element('loc', {}, root + name))),
  );
  return new Map([
    ['sitemap.xml', HEAD + formatXml(index) + '\n'],
    ...names.map((name, at) => [name, parts[at] ?? ''] as const),
  ]);
}

const urlSet = (root: string, paths: readonly string[]): string =>
  HEAD +
  formatXml(
    element(
      'urlset',
      { xmlns: XMLNS },
      ...paths.map((path) => element('url', {}, element('loc', {}, root + path))),
    ),
  ) +
  '\n';
