/** An element as read back. `text` is that of the element and all within. */
export interface ReadElement {
  name: string;
  attributes: Map<string, string>;
  children: ReadElement[];
  text: string;
}

const valid = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const piece = /<\/([\w-]+)>|<([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)|([^])/gu;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w*));?/g, (whole, code: string | undefined, name: string | undefined) => {
    const sign = code === undefined ? entities.get(name ?? '') : String.fromCodePoint(Number(code));
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`not an entity: ${whole}`);
    return sign;
  });
}

/** For tests: reads the plain part of XML that drawings use, and throws at anything else. */
export function readXml(xml: string): ReadElement {
  if (!valid.test(xml)) throw new Error('holds a character that XML does not allow');
  const root: ReadElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  for (const [whole, closed, opened, attributes = '', empty, text] of xml.matchAll(piece)) {
    const top = open.at(-1) ?? root;
    if (text !== undefined && !text.includes(']]>')) for (const each of open) each.text += unescape(text);
    else if (closed !== undefined && closed === top.name) open.pop();
    else if (opened !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
      const child: ReadElement = {
        name: opened,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
        children: [],
        text: '',
      };
      top.children.push(child);
      if (empty === '') open.push(child);
    } else throw new Error(`not well-formed at ${whole}`);
  }
  const [first, ...more] = root.children;
  if (open.length > 1 || !first || more.length > 0) throw new Error('not one closed element');
  return first;
}

/** For tests: an element and all within it. */
export const allWithin = (read: ReadElement): ReadElement[] => [read, ...read.children.flatMap(allWithin)];
