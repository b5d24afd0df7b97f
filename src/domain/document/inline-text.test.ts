import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, inlineText } from './inline-text.ts';

describe('inlineText', () => {
  it.each([
    ['**Go** and __Rust__', 'Go and Rust'],
    ['*one* _two_ ***three***', 'one two three'],
    ['**outer _inner_ text**', 'outer inner text'],
    ['run `npm ci` first', 'run npm ci first'],
    ['`` a ` b ``', 'a ` b'],
    ['see [the guide](https://example.org/a_(b)) now', 'see the guide now'],
    ['![badge](b.svg) **[Docs](d.md)**', 'badge Docs'],
    ['keep snake_case_names and 5*3*2 and C*', 'keep snake_case_names and 5*3*2 and C*'],
    ['a * b * c', 'a * b * c'],
    ['\\*not bold\\* and C:\\path', '*not bold* and C:\\path'],
    ['[unlinked] and (parenthesis)', '[unlinked] and (parenthesis)'],
    ['<b>tags</b> stay', '<b>tags</b> stay'],
    ['**unclosed and `too', '**unclosed and `too'],
  ])('reads %j as %j', (source, text) => {
    expect(inlineText(source)).toBe(text);
  });

  it('reads back whatever escapeInline writes', () => {
    const texts = fc
      .array(fc.constantFrom(...Array.from('\\*_`[]()<>!-# ab&;/')), { maxLength: 30 })
      .map((chars) => chars.join('').trim());
    fc.assert(fc.property(texts, (text) => inlineText(escapeInline(text)) === text));
  });

  it('leaves text alone that needs no escape', () => {
    expect(escapeInline('Uses C++, C# and snake_case [sic].')).toBe('Uses C++, C# and snake_case [sic].');
  });
});
