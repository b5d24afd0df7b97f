import type { XmlElement } from '#domain/export/xml-element.ts';

/** The same element, where each text of a document (see page-parts.ts, `stated`) says its language. */
export const withLanguage = (part: XmlElement, lang: string): XmlElement => ({
  ...part,
  attributes: part.attributes['dir'] === 'auto' ? { ...part.attributes, lang } : part.attributes,
  children: part.children.map((child) => (typeof child === 'string' ? child : withLanguage(child, lang))),
});
