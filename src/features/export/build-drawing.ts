import { attributeText, type XmlElement } from '#domain/export/xml-element.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Makes a drawing's elements one by one: a strict content policy lets no text become markup. */
export function buildDrawing({ name, attributes, children }: XmlElement): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, attributeText(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : buildDrawing(child))));
  return made;
}
