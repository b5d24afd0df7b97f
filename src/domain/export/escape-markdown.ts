import { cleanLine } from './clean-text.ts';

/** Signs that begin or end something in Markdown within a line; `$`, `:`, `#` and `&` only where they could. */
const signs = /[\\`*_~[\]<@]|\$(?!\d)|:(?=\S)|#(?=\w)|&(?=#?\w+;)/g;

/** Writes text so that Markdown shows it as it stands: on one line, with every sign that could mean something escaped. */
export const escapeMarkdown = (text: string): string =>
  cleanLine(text)
    .replace(signs, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);

/** An absolute address with those signs percent-encoded that Markdown could take for the end of it. */
export const markdownAddress = (address: string): string =>
  address.replace(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
