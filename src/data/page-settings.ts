import { parsePageSettings, SETTINGS_META } from '#contract/page-settings.ts';

const readMeta = (): string | null =>
  typeof document === 'undefined'
    ? null
    : (document.querySelector<HTMLMetaElement>(`meta[name="${SETTINGS_META}"]`)?.content ?? null);

/** Where the site lies and how its owner presents it, as the page that was opened says. */
export const pageSettings = parsePageSettings(readMeta());
