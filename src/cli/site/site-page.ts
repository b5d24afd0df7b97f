import { formatPageSettings, type PageSettings, SETTINGS_META } from '#contract/page-settings.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { contentPolicy, type PolicyHashes } from '#domain/page/content-policy.ts';
import { escapeHtml, formatHtml } from '#domain/page/format-html.ts';
import { directionOf, type Locale, localeOf } from '#messages/locales.ts';
import type { Translate } from '#messages/message-types.ts';
import { APP_MANIFEST } from './app-manifest.ts';
import { FRAME_SLOT, type BuiltApp } from './built-app.ts';
import { contentHash } from './content-hash.ts';
import { moveScript } from './move-script.ts';
import { pageMetadata, type PagePicture } from './page-metadata.ts';
import { startScript } from './start-script.ts';
import { withLanguage } from './with-language.ts';

/** What a page says of itself, and what it shows before the app takes over. */
export interface SitePage {
  /** Below the site's folder, e.g. `roles/data-analyst`; empty for the start page, null where the address is not known. */
  path: string | null;
  title: string;
  description: string;
  kind: 'role' | 'plain';
  /** What previews of links show; otherwise the picture of the site. */
  picture?: PagePicture | null;
  /** Further elements of the head. */
  head?: readonly XmlElement[];
  main: readonly XmlElement[];
}

/** What a frame of another site can show. */
export type FramedPage = 'role' | 'map' | 'compare' | 'routes';

/** A site whose pages can be written: everything that is the same on each of them. */
export interface SiteFrame {
  settings: PageSettings;
  /** The site's absolute address with a slash at its end, where its owner names it. */
  url: string | null;
  /** The language of the pages. */
  locale: Locale;
  /** Says what the pages say beside their documents. */
  t: Translate;
  /** The language of the documents (BCP 47), where it is known and not that of the pages. */
  stated: string | null;
  /** The content policy of every page, in one line. */
  policy: string;
  /**
   * The head of a page in a frame of another site, which shows nothing before the app does: its look, and what the app needs at once, all
   * asked for side by side. A role has its graph or its list, whichever the frame has room for.
   */
  start: (shown: FramedPage) => readonly XmlElement[];
  /** The page as HTML. */
  page: (page: SitePage) => string;
}

export interface SiteFrameOptions {
  url: string | null;
  /** The language of the pages. */
  locale: Locale;
  t: Translate;
  /** Added to the style sheet of prerendered pages, e.g. the owner's colours. */
  style: string;
}

/** Prepares what all pages of a site share: the frame, the style sheet and the script that stand in each, and their hashes. */
export function siteFrame(app: BuiltApp, settings: PageSettings, options: SiteFrameOptions): SiteFrame {
  const { base, name, language } = settings;
  const { url, locale, t } = options;
  const embed = app.embed[locale];
  const { fonts, look } = splitStyle(app.pageStyle, base);
  const kept = fonts + options.style;
  const script = startScript(app, { base, locale, t });
  const hashes: PolicyHashes = {
    styles: [contentHash(look), contentHash(kept)],
    scripts: [contentHash(script), contentHash(moveScript)],
  };
  const policy = contentPolicy(hashes);
  const [before = '', after = ''] = placeLogo(app.frames[locale], settings.logo)
    .replaceAll(' href="/', ` href="${base}`)
    .replaceAll('>Ladderway<', `>${escapeHtml(name)}<`)
    .split(FRAME_SLOT);
  const always: XmlElement[] = [
    element('meta', { name: SETTINGS_META, content: formatPageSettings(settings) }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#ffffff' }),
    element('meta', { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#181c24' }),
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
  ];
  const shared: XmlElement[] = [
    ...always,
    element('link', { rel: 'apple-touch-icon', href: `${base}apple-touch-icon.png` }),
    element('link', { rel: 'manifest', href: base + APP_MANIFEST }),
    ...(app.font === null
      ? []
      : [
          element('link', {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: base + app.font,
            crossorigin: '',
          }),
        ]),
    element('style', { 'data-style': 'page' }, look),
    element('style', {}, kept),
    element('script', {}, script),
  ];

  const stated = language !== null && localeOf(language) !== locale ? language : null;
  const sharedHtml = shared.map(formatHtml).join('\n');

  return {
    ...{ settings, url, locale, t, stated, policy },
    start: (shown) => [
      ...always,
      ...app.styles.map((name) => element('link', { rel: 'stylesheet', href: base + name })),
      element('style', {}, kept),
      element('script', { type: 'module', src: base + app.entry }),
      ...embed.start.map((name) => ahead(base + name)),
      ...(shown === 'role'
        ? [
            ...embed.graph.map((name) => ahead(base + name, framedGraph)),
            ...embed.list.map((name) => ahead(base + name, `not all and ${framedGraph}`)),
          ]
        : embed[shown].map((name) => ahead(base + name))),
    ],
    page: ({
      path,
      title,
      description,
      kind,
      picture = sitePicture(t('page.picture', { name })),
      head = [],
      main,
    }) => {
      const fullTitle = `${title} · ${name}`;
      const address = path === null || url === null ? null : url + encodeURI(path);
      const own: XmlElement[] = [
        element('meta', { charset: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, fullTitle),
        element('meta', { name: 'description', content: description }),
        ...(address === null ? [] : [element('link', { rel: 'canonical', href: address })]),
        ...(path === null ? [element('meta', { name: 'robots', content: 'noindex' })] : []),
        ...pageMetadata({
          title,
          description,
          site: name,
          language: settings.locale ?? locale,
          address,
          root: url,
          picture,
        }),
      ];
      const headHtml = [...[...own, ...head].map(formatHtml), sharedHtml].join('\n');
      const html = { lang: locale, dir: directionOf(locale), 'data-page': kind };
      const attributes = Object.entries(html).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      return (
        `<!doctype html>\n<html${attributes.join('')}>\n<head>\n${headHtml}\n</head>\n` +
        `<body>\n<div id="app">${before}${(stated === null ? main : main.map((part) => withLanguage(part, stated))).map(formatHtml).join('')}${after}</div>\n</body>\n</html>\n`
      );
    },
  };
}

/** A frame in which the app shows the graph (app/use-screen.ts). */
const framedGraph = '(min-width: 35rem)';

/** Has a script fetched, with all that was named so, before what needs it is read; `media` tells on which screens. */
const ahead = (href: string, media?: string): XmlElement =>
  element('link', { rel: 'modulepreload', href, ...(media !== undefined && { media }) });

/**
 * The page's style sheet in two: fonts, which stay when the app takes over, and the look, which doesn't. A font that comes late is not
 * swapped in, so that nothing that is being read moves; the next page has it.
 */
function splitStyle(style: string, base: string): { fonts: string; look: string } {
  const placed = style.replaceAll(/url\((\.\/)?(?=[^/:]+\))/g, `url(${base}assets/`).trim();
  const face = /@media[^{}]*\{\s*@font-face\s*\{[^}]*\}\s*\}|@font-face\s*\{[^}]*\}/g;
  return {
    fonts: (placed.match(face) ?? []).join('').replaceAll(/font-display:\s*swap/g, 'font-display:optional'),
    look: placed.replaceAll(face, ''),
  };
}

/** The owner's logo in the place of the mark, as the app draws it. */
const placeLogo = (frame: string, logo: string | null): string =>
  logo === null
    ? frame
    : frame.replace(
        /<svg viewBox="0 0 32 32".*?<\/svg>/s,
        formatHtml(element('img', { src: logo, alt: '', class: 'h-8 w-auto max-w-40 object-contain' })),
      );

/** The picture of pages that have none of their own. */
const sitePicture = (alt: string): PagePicture => ({
  path: 'preview.png',
  alt,
  ...{ width: 1440, height: 900 },
});
