/** What every page of a site tells the app before anything is fetched: where the site lies, and how its owner presents it. */
export interface PageSettings {
  /** The path of the site's folder on its host, with a slash at both ends. */
  base: string;
  /** What the site calls itself. */
  name: string;
  /** The address of the owner's logo, or null for the product's own mark. */
  logo: string | null;
  /** Where open jobs are found, with `{title}` or `{id}` where the role is put in; null where the owner names no such place. */
  jobs: string | null;
  /** A sentence of the owner's that stands below every role. */
  disclaimer: string | null;
  /** The language of the site as its owner names it (BCP 47): that of the interface where nobody asks for another one. */
  locale: string | null;
  /** The language of the documents (BCP 47), where their owner names it. */
  language: string | null;
  /** Whether the site lies on a host with its service worker, so that it can be read without a connection. */
  offline: boolean;
}

/** The name of the `meta` element that holds the settings as JSON. */
export const SETTINGS_META = 'ladderway';

export const plainSettings: PageSettings = {
  ...{ base: '/', name: 'Ladderway', logo: null, jobs: null, disclaimer: null, locale: null, language: null },
  offline: false,
};

/**
 * Reads the content of the `meta` element, which comes with the page and is as good as its scripts; plain settings where there is none, or
 * none that can be read.
 */
export function parsePageSettings(content: string | null | undefined): PageSettings {
  try {
    const found = JSON.parse(content ?? '') as Partial<PageSettings>;
    return /^\/(?!\/)/.test(String(found.base)) ? { ...plainSettings, ...found } : plainSettings;
  } catch {
    return plainSettings;
  }
}

/** The inverse of `parsePageSettings`, as text that still has to be escaped for HTML. */
export const formatPageSettings = ({
  base,
  name,
  logo,
  jobs,
  disclaimer,
  locale,
  language,
  offline,
}: PageSettings): string => JSON.stringify({ base, name, logo, jobs, disclaimer, locale, language, offline });
