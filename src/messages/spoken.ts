import { directionOf, formatTag, type Locale } from './locales.ts';
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
let speaking: Promise<Catalogue> | undefined;
let asked = 0;
const listeners = new Set<() => void>();
let spoken: Locale = 'en';
let messages: Messages = {};

/** Says a message in the language of the app. Drawn again for each language (`watchLocale`), no part of it has to ask which one that is. */
export const t = ((key: string, values?: object) =>
  sayMessage(messages[key] ?? key, t.locale, values)) as Translate & { locale: string };
t.locale = 'en';

/** The language that the app speaks. */
export const spokenLocale = (): Locale => spoken;

/** Whether lines of that language begin at the right. */
export const isRightToLeft = (): boolean => directionOf(spoken) === 'rtl';

/** Calls back whenever the app speaks another language, until the returned function is called. */
export function watchLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Speaks a language from the moment when all messages that are in use have arrived; rejects where they can't be had. */
export async function speak(locale: Locale): Promise<void> {
  const before = speaking;
  const now = begin(locale);
  speaking = now;
  try {
    await now;
  } catch (error) {
    if (speaking === now) speaking = before;
    throw error;
  }
}

async function begin(locale: Locale): Promise<Catalogue> {
  asked += 1;
  const own = asked;
  const catalogue = await catalogues[locale]();
  let found: { messages: Messages }[];
  // Parts may ask for further rooms while those are on their way.
  do found = await Promise.all([...opened].map((room) => catalogue.rooms[room]()));
  while (found.length < opened.size);
  // Of several languages the one that was asked for last is spoken, whichever arrives first.
  if (own !== asked) return catalogue;
  messages = Object.assign({}, catalogue.messages, ...found.map((room) => room.messages)) as Messages;
  spoken = locale;
  t.locale = formatTag(locale);
  for (const listener of listeners) listener();
  return catalogue;
}

/** A part of the app that is fetched, together with the messages of its room in the language that is spoken by then. */
export async function withRoom<T>(room: RoomName, part: Promise<T>): Promise<T> {
  opened.add(room);
  const [found] = await Promise.all([part, bring(room)]);
  return found;
}

async function bring(room: RoomName): Promise<void> {
  const language = speaking;
  const brought = await (await language)?.rooms[room]();
  if (language !== speaking) await bring(room);
  else messages = { ...messages, ...brought?.messages };
}
