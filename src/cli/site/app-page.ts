import { formatPageSettings, type PageSettings, SETTINGS_META } from '#contract/page-settings.ts';
import { element } from '#domain/export/xml-element.ts';
import { contentPolicy } from '#domain/page/content-policy.ts';
import { formatHtml } from '#domain/page/format-html.ts';
import { contentHash } from './content-hash.ts';

/** The content policy of `appPage`, which holds no script, and no style but the owner's. */
export const appPolicy = (style: string): string =>
  contentPolicy({ styles: style === '' ? [] : [contentHash(style)], scripts: [] });

/**
 * The page that the build makes, as it is answered at any path of a site: it names its files from the root, and tells its settings. `style` is
 * the owner's style sheet, or empty.
 */
export function appPage(html: string, settings: PageSettings, style: string): string {
  const meta = [
    element('meta', { name: SETTINGS_META, content: formatPageSettings(settings) }),
    ...(style === '' ? [] : [element('style', {}, style)]),
  ]
    .map(formatHtml)
    .join('');
  const placed = html.replaceAll(/ (src|href)="\.\//g, ` $1="${settings.base}`);
  const end = placed.indexOf('</head>');
  return end < 0 ? meta + placed : placed.slice(0, end) + meta + placed.slice(end);
}
