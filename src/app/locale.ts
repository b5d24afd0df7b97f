import { readLocale } from '#contract/embed-look.ts';
import { keepStored, readStored } from '#data/device-storage.ts';
import { pageSettings } from '#data/page-settings.ts';
import { directionOf, type Locale, localeOf } from '#messages/locales.ts';
import { speak, spokenLocale } from '#messages/spoken.ts';

const name = 'locale';

/**
 * The language to begin with: what the address's query asks for, else what was chosen on this device, else the site's own, else the first one
 * of the browser's that the interface is in, else English. In an embed the address is the host's, and nobody has chosen.
 */
export function localeAtFirst(query = location.search): Locale {
  const asked = new URLSearchParams(query).get(name);
  return (
    localeOf(readLocale(asked)) ??
    localeOf(readStored(name)) ??
    localeOf(pageSettings.locale) ??
    navigator.languages.map(localeOf).find((locale) => locale !== null) ??
    'en'
  );
}

/** Shows the app in a language once its messages have arrived; where they can't be had it stays as it is, and the promise rejects. */
export async function showLocale(locale: Locale): Promise<void> {
  await speak(locale);
  const { documentElement } = document;
  // Written anew, even the same language has the browser compute all styles again.
  if (documentElement.lang !== spokenLocale()) documentElement.lang = spokenLocale();
  if (documentElement.dir !== directionOf(spokenLocale())) documentElement.dir = directionOf(spokenLocale());
}

/** Shows the app in a language and remembers it, where the device lets it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await showLocale(locale);
  keepStored(name, locale);
}
