import { type EmbedLook, plainLook, readAccent, readLocale, readTheme } from './embed-look.ts';
import { type RawQuery, text } from './view-url.ts';

/** How a view stands in another site's page: what `/embed/…` addresses say beside the view's own query. Version 1 of the format. */
export interface EmbedQuery extends EmbedLook {
  /** Whether the details of a role are shown at first. */
  panel: 'open' | 'closed';
  /** `transparent` lets the host's own ground through. */
  background: 'plain' | 'transparent';
  /** Who opens other pages: the browser in a new tab, or the host, which gets a message. */
  links: 'tab' | 'host';
}

export const plainEmbedQuery: EmbedQuery = {
  ...plainLook,
  ...{ panel: 'closed', background: 'plain', links: 'tab' },
};

const names = Object.keys(plainEmbedQuery);

/** Reads how a view is embedded; what is unknown or broken falls back to its default. */
export const parseEmbedQuery = (query: RawQuery): EmbedQuery => ({
  theme: readTheme(text(query, 'theme')) ?? plainLook.theme,
  accent: readAccent(text(query, 'accent')) ?? plainLook.accent,
  locale: readLocale(text(query, 'locale')) ?? plainLook.locale,
  panel: text(query, 'panel') === 'open' ? 'open' : 'closed',
  background: text(query, 'background') === 'transparent' ? 'transparent' : 'plain',
  links: text(query, 'links') === 'host' ? 'host' : 'tab',
});

/** The inverse of `parseEmbedQuery`: only what differs from the defaults. */
export const formatEmbedQuery = (query: EmbedQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).filter(
      (pair): pair is [string, string] =>
        typeof pair[1] === 'string' && pair[1] !== plainEmbedQuery[pair[0] as keyof EmbedQuery],
    ),
  );

/** What of an embed's query belongs to the view itself. */
export const viewQueryOf = (query: RawQuery): RawQuery =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
