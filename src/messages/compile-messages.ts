import compile from 'icu-minify/compile';
import type { Messages } from './translator.ts';

/** Messages as they are written (ICU) → as they are said. The build does the same for the app, which so has no parser. */
export const compileMessages = (messages: Readonly<Record<string, string>>): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compile(message)]));
