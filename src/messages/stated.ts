import { localeOf } from './locales.ts';
import { spokenLocale } from './spoken.ts';

let language: string | null = null;

/** Tells which language the documents are in (BCP 47), where their owner says it. */
export const documentsAreIn = (tag: string | null): void => {
  language = tag;
};

/**
 * What an element with a text of a document says of it: the direction of its own letters, and its language where that is known and not
 * the interface's. Read anew with each drawing, as `t` is.
 */
export const stated = {
  dir: 'auto',
  get lang(): string | undefined {
    return language !== null && localeOf(language) !== spokenLocale() ? language : undefined;
  },
};
