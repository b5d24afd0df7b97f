import { describe, expect, it } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { positionIn } from './line.ts';
import { hasHtml, readHtml } from './read-html.ts';

const linesOf = (text: string) => readHtml(cleanLines(text, new DiagnosticList()));
const read = (text: string): string[] => linesOf(text).map((line) => line.text);

describe('readHtml', () => {
  it.each([
    ['<h2 class="big">Role</h2>', ['', '## Role', '']],
    ['<ul><li>One</li><li>Two</li></ul>', ['', '', '- One', '', '- Two', '', '']],
    ['    <li>Deep</li>', ['    ', '    - Deep', '']],
    ['The <b>one</b> and <a href="/x">only</a>', ['The one and only']],
    ['First<br/>second<br>', ['First', 'second', '']],
    ['<li>Knows <p> and <h1></li>', ['', '- Knows <p> and <h1>', '']],
    ['R&amp;D &#8211; &lt;b&gt; &unknown;', ['R&D – <b> &unknown;']],
  ])('reads %j', (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it.each([
    'Knows <p> and <h1> by heart',
    'Uses `<b>x</b>`',
    'Keeps \\<b>this\\</b>',
    'Map<String, List<T>> and <script>alert(1)</script>',
    'AT&T & Sons \\&amp;',
  ])('leaves %j as it is', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it('keeps the columns of what stays', () => {
    const [, line] = linesOf('<p>&amp; <b>Go</b></p>');
    expect(line?.text).toBe('& Go');
    const columns = [0, 1, 2, 3].map((index) => line && positionIn(line, index).column);
    expect(columns).toEqual([4, 9, 13, 14]);
  });

  it('tells which text it would change', () => {
    expect(['<b>', '&amp;', 'a < b & c', '\\<b>'].map(hasHtml)).toEqual([true, true, false, false]);
  });
});
