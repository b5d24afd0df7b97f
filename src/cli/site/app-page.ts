import { formatPageSettings, type PageSettings, SETTINGS_META } from '#contract/page-settings.ts';
import { element } from '#domain/export/xml-element.ts';
import { contentPolicy } from '#domain/page/content-policy.ts';
import { formatHtml } from '#domain/page/format-html.ts';

/** The content policy of `appPage`, which holds no script or style of its own. */
export const appPolicy = contentPolicy({ styles: [], scripts: [] });

/** The page that the build makes, as it is answered at any path of a site: it names its files from the root, and tells its settings. */
export function appPage(html: string, settings: PageSettings): string {
  const meta = formatHtml(element('meta', { name: SETTINGS_META, content: formatPageSettings(settings) }));
  const placed = html.replaceAll(/ (src|href)="\.\//g, ` $1="${settings.base}`);
  const end = placed.indexOf('</head>');
  return end < 0 ? meta + placed : placed.slice(0, end) + meta + placed.slice(end);
}
