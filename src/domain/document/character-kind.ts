const exoticSpace = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const lineBreak = /[\v\f\u2028\u2029]/;

export type CharacterKind =
  'plain' | 'tab' | 'break' | 'space' | 'invisible' | 'joiner' | 'hyphen' | 'control';

/** What a reader sees of the UTF-16 code unit: itself, or space, a line break, a plain hyphen, or nothing. */
export function characterKind(code: number): CharacterKind {
  if (code > 31 && code < 127) return 'plain';
  if (code === 9) return 'tab';
  const char = String.fromCharCode(code);
  if (lineBreak.test(char)) return 'break';
  if (code === 0x2011) return 'hyphen';
  if (exoticSpace.test(char)) return 'space';
  if (invisible.test(char)) return 'invisible';
  if (code === 0x200c || code === 0x200d) return 'joiner';
  return code < 160 ? 'control' : 'plain';
}
