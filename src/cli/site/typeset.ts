import type { XmlElement } from '#domain/export/xml-element.ts';
import { visualOrder } from './visual-order.ts';

/** Fonts are named by what they call themselves: a file of one weight of Inter is a family of its own. */
const latin = { 400: 'Inter', 600: 'Inter SemiBold' };
/** Has Latin letters too, since the renderer can't set one line in two fonts where one of them joins letters. */
const arabic = 'IBM Plex Sans Arabic';

const isArabic = /\p{Script=Arabic}/u;
const inLatin =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Zs}\p{Sc}+<=>|~^`´¨°©®×·\u200e\u200f\u2068\u2069]*$/u;
const inArabic =
  /^[ -~\u00a0-\u00ff\u0600-\u0604\u0606-\u061b\u061e-\u06a1\u06a3-\u06ff\u200c-\u200f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2066-\u2069\u20ac]*$/u;

/**
 * A drawing as the renderer of pictures takes it: each line in a font that has its letters, those with Arabic ones in the order in which
 * they are seen. Null where a line has letters of neither font, or of both.
 */
export function typeset(drawing: XmlElement): XmlElement | null {
  const children = drawing.children.map((child) => (typeof child === 'string' ? child : typeset(child)));
  if (!children.every((child) => child !== null)) return null;
  if (drawing.name !== 'text') return { ...drawing, children };
  const { direction, ...attributes } = drawing.attributes;
  const line = children.filter((child) => typeof child === 'string').join('');
  const isFromRight = direction === 'rtl';
  if (isArabic.test(line) || (isFromRight && inArabic.test(line)))
    return inArabic.test(line)
      ? {
          ...drawing,
          attributes: { ...attributes, 'font-family': arabic },
          children: [visualOrder(line, isFromRight ? 'rtl' : undefined)],
        }
      : null;
  const family = latin[attributes['font-weight'] === 600 ? 600 : 400];
  return inLatin.test(line)
    ? { ...drawing, attributes: { ...attributes, 'font-family': family }, children }
    : null;
}
