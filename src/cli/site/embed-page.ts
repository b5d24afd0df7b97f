import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { escapeHtml, formatHtml } from '#domain/page/format-html.ts';
import { directionOf } from '#messages/locales.ts';
import { link } from './page-parts.ts';
import type { FramedPage, SiteFrame } from './site-page.ts';

/**
 * The page that a frame of another site shows: the app alone, with a link to the full page for who has no JavaScript, and a way to load it again
 * for whom the app doesn't reach. Its canonical address is the full page's, so that search engines list that; where the address is not known, it
 * asks not to be listed. `data` names the files of the bundle that it needs at once.
 */
export function embedPage(
  shown: FramedPage,
  { path, title, data }: { path: string; title: string; data: readonly (string | null)[] },
  site: SiteFrame,
): string {
  const { url, locale, settings, start, t } = site;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${title} · ${settings.name}`),
    url === null
      ? element('meta', { name: 'robots', content: 'noindex' })
      : element('link', { rel: 'canonical', href: url + path }),
    ...start(shown),
    ...['manifest.json', ...data].flatMap((name) =>
      name === null ? [] : fetchedAhead(`${settings.base}data/${name}`),
    ),
  ];
  const full = formatHtml(link(`${settings.base}${path}`, '', title));
  const late = element('p', { 'data-late': '' }, `${t('page.late')} `, link('', '', t('frame.reload')));
  return (
    `<!doctype html>\n<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">\n<head>\n${head.map(formatHtml).join('\n')}\n</head>\n` +
    `<body>\n<div id="app"></div>\n${formatHtml(late)}\n<noscript>${full}</noscript>\n</body>\n</html>\n`
  );
}

/** Has a file of data fetched before the app asks for it. */
const fetchedAhead = (href: string): XmlElement =>
  element('link', { rel: 'preload', as: 'fetch', href, crossorigin: '' });
