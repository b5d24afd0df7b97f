import { type EmbedLook, readAccent, readLocale, readRole, readTheme } from './embed-look.ts';
import { type EmbedPage, readEmbedPage } from './embed-page.ts';

/**
 * What an embed and its host page tell each other by `postMessage`: `{ source: "ladderway", v: 1, type, … }`.
 *
 * 1. A message counts only if it comes from the one window it may come from (the embed's parent; the loader's own frame), has this shape,
 *    this version and the right origin, checked in that order. Anything else is ignored in silence.
 * 2. No message carries an address or HTML: ids of roles, names from fixed lists, and whole numbers within bounds.
 * 3. Heights and ids of roles are no secret, so an embed tells them before it knows its parent's origin. It learns that from the browser
 *    (`ancestorOrigins`, else the referrer), else from the first message that counts, and holds to it.
 */
const MESSAGE_SOURCE = 'ladderway';
const MESSAGE_VERSION = 1;

/** The tallest an embed may ask to be, in px. */
export const tallestEmbed = 20_000;

export const embedErrors = ['unknown-role', 'unreachable', 'missing', 'unreadable', 'drawing'] as const;
export type EmbedError = (typeof embedErrors)[number];

/** What an embed says. `height` is in whole px; `select` is a role chosen in the embed; `navigate` is a page that a visitor asked for. */
export type EmbedReport =
  | { type: 'ready' }
  | { type: 'height'; height: number }
  | { type: 'select'; role: string }
  | ({ type: 'navigate' } & EmbedPage)
  | { type: 'error'; code: EmbedError };

/** What a host says: how the embed is to look from now on, and the role it is to be about. */
export type EmbedRequest = { type: 'set'; role?: string } & Partial<EmbedLook>;

/** The part of a message event that decides whether it counts. */
export interface Incoming {
  source: unknown;
  data: unknown;
  origin: string;
}

/** Where messages may come from. An `origin` of null takes any. */
export interface Sender {
  window: unknown;
  origin: string | null;
}

/** A message ready to be posted. */
export const toMessage = <M extends EmbedReport | EmbedRequest>(message: M) => ({
  source: MESSAGE_SOURCE,
  v: MESSAGE_VERSION,
  ...message,
});

const field = (data: object, name: string): unknown =>
  Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined;

/** The message of an event that counts; null for any other. */
function admit({ source, data, origin }: Incoming, sender: Sender): object | null {
  if (source === null || source !== sender.window) return null;
  if (typeof data !== 'object' || data === null || field(data, 'source') !== MESSAGE_SOURCE) return null;
  if (field(data, 'v') !== MESSAGE_VERSION) return null;
  return sender.origin === null || sender.origin === origin ? data : null;
}

/** What an embed said to its host; null where it doesn't count or can't be understood. */
export function readReport(incoming: Incoming, sender: Sender): EmbedReport | null {
  const data = admit(incoming, sender);
  if (data === null) return null;
  switch (field(data, 'type')) {
    case 'ready':
      return { type: 'ready' };
    case 'height': {
      const height = field(data, 'height');
      const fits = Number.isInteger(height) && Number(height) > 0 && Number(height) <= tallestEmbed;
      return fits ? { type: 'height', height: Number(height) } : null;
    }
    case 'select': {
      const role = readRole(field(data, 'role'));
      return role === undefined ? null : { type: 'select', role };
    }
    case 'navigate': {
      const page = readEmbedPage(field(data, 'page'), field(data, 'roles'));
      return page && { type: 'navigate', ...page };
    }
    case 'error': {
      const code = embedErrors.find((each) => each === field(data, 'code'));
      return code === undefined ? null : { type: 'error', code };
    }
    default:
      return null;
  }
}

/** What a host asks of an embed; null where it doesn't count. A part that can't be read is left out; `null` gives a colour or language back. */
export function readRequest(incoming: Incoming, sender: Sender): EmbedRequest | null {
  const data = admit(incoming, sender);
  if (data === null || field(data, 'type') !== 'set') return null;
  const orNull = <T>(name: string, read: (value: unknown) => T | undefined) =>
    field(data, name) === null ? null : read(field(data, name));
  const [theme, role] = [readTheme(field(data, 'theme')), readRole(field(data, 'role'))];
  const [accent, locale] = [orNull('accent', readAccent), orNull('locale', readLocale)];
  return {
    type: 'set',
    ...(theme === undefined ? {} : { theme }),
    ...(accent === undefined ? {} : { accent }),
    ...(locale === undefined ? {} : { locale }),
    ...(role === undefined ? {} : { role }),
  };
}
