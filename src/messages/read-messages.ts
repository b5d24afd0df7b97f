import { compileMessages } from './compile-messages.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './message-types.ts';
import { translator } from './translator.ts';

const catalogues = {
  en: () => import('./en/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
  ar: () => import('./ar/catalogue.ts'),
};

/** What only pages say that are written beforehand. */
const pages = {
  en: () => import('./en/page.ts'),
  de: () => import('./de/page.ts'),
  es: () => import('./es/page.ts'),
  ar: () => import('./ar/page.ts'),
};

/** All messages of a language as they are written, by room; those of a first view are the room `first-view`. */
export async function readMessages(locale: Locale): Promise<Map<string, Readonly<Record<string, string>>>> {
  const { messages, rooms } = await catalogues[locale]();
  const later = Object.entries(rooms).map(async ([room, load]) => [room, (await load()).messages] as const);
  return new Map<string, Readonly<Record<string, string>>>([
    ['first-view', messages],
    ...(await Promise.all(later)),
    ['page', (await pages[locale]()).messages],
  ]);
}

/** Says all messages of a language, for pages and texts that are written beforehand. */
export async function readTranslator(locale: Locale): Promise<Translate> {
  const rooms = await readMessages(locale);
  const all: Record<string, string> = Object.assign({}, ...rooms.values()) as Record<string, string>;
  return translator(locale, compileMessages(all));
}
