import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { isFarSection, type SectionName, sectionId, sectionTitle } from '#domain/page/section-names.ts';
import { splitMarked } from '#messages/marked-texts.ts';
import type { Translate } from '#messages/message-types.ts';

export type Content = XmlElement | string;

/** An element with a class; the look is the same as that of the app's own parts. */
export const tag = (name: string, className: string, ...children: readonly Content[]): XmlElement =>
  element(name, className === '' ? {} : { class: className }, ...children);

export const link = (href: string, className: string, ...children: readonly Content[]): XmlElement =>
  element('a', className === '' ? { href } : { href, class: className }, ...children);

/** A text of a document: in the direction of its own letters. */
export const stated = (name: string, className: string, ...children: readonly Content[]): XmlElement =>
  element(name, { dir: 'auto', ...(className === '' ? {} : { class: className }) }, ...children);

/** Stands for the element while the message is said: a sign that no text of a person uses. */
const sign = '\ue000';

/** A message with an element in it: `say` is given the value that stands for the element. */
export function saidWith(say: (value: string) => string, inside: XmlElement): Content[] {
  const [before = '', after = ''] = say(sign).split(sign);
  return [before, inside, after];
}

/** What was said with texts of documents (`markText`), each of which is told from the words around it. */
export const withTexts = (said: string): Content[] =>
  splitMarked(said).map(({ text, isMarked }) => (isMarked ? stated('bdi', '', text) : text));

/** A family by its name, or what is said of roles that have none. */
export const familyText = (family: string | null, t: Translate): Content =>
  family === null ? t('head.noFamily') : stated('bdi', '', family);

const pill = 'inline-flex items-center rounded-full border px-2.5 py-0.5 text-xs font-medium';
const tones = {
  plain: `${pill} border-line bg-raised text-ink-soft`,
  accent: `${pill} border-transparent bg-accent-soft text-accent-strong`,
  lateral: `${pill} border-transparent bg-lateral-soft text-lateral`,
};

/** A short fact in a pill. */
export const chip = (tone: keyof typeof tones, text: Content): XmlElement => tag('span', tones[tone], text);

export const quiet = (...children: readonly Content[]): XmlElement =>
  tag('p', 'text-sm text-ink-soft', ...children);

/** Lines of a document, word for word, or what is said where there are none. */
export const textList = (texts: readonly string[], none: string): XmlElement =>
  texts.length === 0
    ? quiet(none)
    : tag(
        'ul',
        'list-disc space-y-1.5 ps-5 text-sm/relaxed marker:text-line-strong',
        ...texts.map((text) => stated('li', '', text)),
      );

/** A part of what is known of a role, under its heading. */
export const section = (name: SectionName, t: Translate, ...content: readonly Content[]): XmlElement =>
  element(
    'section',
    { id: sectionId(name), class: 'scroll-mt-2 border-t pt-3 first:border-t-0' },
    tag(
      'h2',
      'flex min-h-8 items-center text-base font-semibold pointer-coarse:min-h-11',
      sectionTitle(name, t),
    ),
    // Without what the app adds above them, moves begin nearer to the first window.
    tag(
      'div',
      isFarSection(name) && name !== 'moves' ? 'near-only' : '',
      tag('div', 'space-y-3 pt-2 pb-5', ...content),
    ),
  );

export const buttonLink = (href: string, text: Content): XmlElement =>
  link(
    href,
    'inline-flex min-h-10 items-center justify-center gap-2 rounded-lg border border-line bg-surface px-3.5 text-sm font-medium text-ink whitespace-nowrap',
    text,
  );
