/** The languages of the interface. Role documents stay in their own. */
export const locales = ['en', 'de', 'es', 'ar'] as const;

export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
};

/** Where lines of a language begin. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** How Intl writes numbers for a language. Arabic keeps the digits in which documents state pay and years, so that a figure reads the same in both. */
export const formatTag = (locale: Locale): string => (locale === 'ar' ? 'ar-u-nu-latn' : locale);

/** The language of the interface that a tag such as `de-AT` asks for; null for others and for anything that is no tag. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language) ?? null;
}
