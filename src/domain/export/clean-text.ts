const unwritable = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Makes text fit for any file: control characters, halves of surrogate pairs and what else no XML document may hold become U+FFFD, the
 * replacement character. Line breaks and tabs stay.
 */
export const cleanText = (text: string): string => text.replace(unwritable, '\ufffd');

/** The same on one line: each run of white space becomes one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
