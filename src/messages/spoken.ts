import { formatTag, type Locale } from './locales.ts';
import type { RoomName, Translate } from './message-types.ts';
import { sayMessage } from './say-message.ts';
import type { Messages } from './translator.ts';

/** What is fetched of a language at first: the messages of a first view, and how to fetch those of each room. */
interface Catalogue {
  messages: Messages;
  rooms: Record<RoomName, () => Promise<{ messages: Messages }>>;
}

const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: () => import('./en/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
  ar: () => import('./ar/catalogue.ts'),
};

const opened = new Set<RoomName>();
const listeners = new Set<() => void>();
let spoken: Locale = 'en';
let rooms: Catalogue['rooms'] | undefined;
let messages: Messages = {};

/** Says a message in the language of the app. Drawn again for each language (`watchLocale`), no part of it has to ask which one that is. */
export const t = ((key: string, values?: object) =>
  sayMessage(messages[key] ?? key, t.locale, values)) as Translate & { locale: string };
t.locale = 'en';

/** The language that the app speaks. */
export const spokenLocale = (): Locale => spoken;

/** Calls back whenever the app speaks another language, until the returned function is called. */
export function watchLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Speaks a language from the moment when all messages that are in use have arrived; rejects where they can't be had. */
export async function speak(locale: Locale): Promise<void> {
  const catalogue = await catalogues[locale]();
  const found = await Promise.all([...opened].map((room) => catalogue.rooms[room]()));
  messages = Object.assign({}, catalogue.messages, ...found.map((room) => room.messages)) as Messages;
  rooms = catalogue.rooms;
  spoken = locale;
  t.locale = formatTag(locale);
  for (const listener of listeners) listener();
}

/** A part of the app that is fetched, together with the messages of its room. */
export async function withRoom<T>(room: RoomName, part: Promise<T>): Promise<T> {
  const [found, brought] = await Promise.all([part, opened.has(room) ? null : rooms?.[room]()]);
  if (brought) messages = { ...messages, ...brought.messages };
  opened.add(room);
  return found;
}
