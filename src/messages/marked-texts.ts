/** Stand around a text while a message is said with it: signs that no text of a person uses. */
const [open, close] = ['\ue000', '\ue001'];

/** A text of a document as a value of a message, so that it can be told from the message's own words when that is said. */
export const markText = (text: string): string => open + text.replace(/[\ue000\ue001]/g, '') + close;

/** What was said, in pieces: the message's own words, and the texts that were marked in it. */
export const splitMarked = (said: string): { text: string; isMarked: boolean }[] =>
  said
    .split(open)
    .flatMap((part, at) => {
      const [text = '', after] = part.split(close);
      return [
        { text, isMarked: at > 0 },
        { text: after ?? '', isMarked: false },
      ];
    })
    .filter(({ text }) => text !== '');

/** The same for each of some texts that is no figure. */
export const markWords = (texts: readonly string[]): string[] =>
  texts.map((text) => (/^[\d.]+$/.test(text) ? text : markText(text)));
