import { cleanText } from './clean-text.ts';

/** An element of an XML document. Text and values of attributes are plain; writing them down escapes them. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (XmlElement | string)[];
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlElement['children']
): XmlElement => ({ name, attributes, children });

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

const escapeText = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);

/** Writes an element down. Whatever its texts hold, the result is well-formed; numbers are rounded to tenths. */
export function formatXml({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(attributeText(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : formatXml(child)));
  return `<${name}${written}>${inner.join('')}</${name}>`;
}

const tenths = (value: number): number => (Number.isFinite(value) ? Math.round(value * 10) / 10 : 0);

/** The value of an attribute as plain text; numbers are rounded to tenths. */
export const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(tenths(value)) : value;
