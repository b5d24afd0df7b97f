import { cleanText } from '#domain/export/clean-text.ts';
import type { XmlElement } from '#domain/export/xml-element.ts';

/** Elements without content, which have no end tag. */
const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
/** Elements whose content is no markup: it ends at the first end tag, and nothing in it is escaped. */
const rawTexts = new Set(['script', 'style']);

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as HTML shows it word for word, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (sign) => escapes.get(sign) ?? sign);

/**
 * Writes a tree as HTML, drawings in SVG among it. Texts and values may hold anything and stay text. What stands in a `script` or `style`
 * is written as it is; throws where it could end the element, which is for the caller to rule out.
 */
export function formatHtml(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? tenths(value) : value)}"`)
    .join('');
  if (voids.has(name)) return `<${name}${written}>`;
  const inner = rawTexts.has(name) ? children.map(rawText) : children.map(formatHtml);
  return `<${name}${written}>${inner.join('')}</${name}>`;
}

function rawText(child: XmlElement | string): string {
  if (typeof child !== 'string' || /<[/!]|<script/i.test(child))
    throw new Error('A script or style sheet holds what would end it.');
  return child;
}

const tenths = (value: number): string => String(Number.isFinite(value) ? Math.round(value * 10) / 10 : 0);

/** A value as JSON that can stand in a `script`: nothing in it can end the element, and it reads back as the same value. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
