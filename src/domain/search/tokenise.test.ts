import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['Senior Software Engineer', ['senior', 'software', 'engineer']],
    ['full-stack / front-end', ['full', 'stack', 'front', 'end']],
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['C/C++17', ['c', 'c++', '17']],
    ['Node.js with ASP.NET', ['node.js', 'with', 'asp.net']],
    ['CI/CD over TCP/IP, A/B tests', ['ci/cd', 'over', 'tcp/ip', 'a/b', 'tests']],
    ['SQL/NoSQL', ['sql', 'nosql']],
    ['Wait.Net gains', ['wait.net', 'gains']],
    ['scaled. Then shipped.More', ['scaled', 'then', 'shipped', 'more']],
    ['e.g., OAuth 2.0', ['e.g', 'oauth', '2.0']],
    ["Bachelor's or Master’s degree", ['bachelor', 'or', 'master', 'degree']],
    ['Zoë naïve Łódź ﬁne straße', ['zoe', 'naive', 'lodz', 'fine', 'strasse']],
    ['soft\u00adware', ['software']],
    ['10-15+ years', ['10', '15', 'years']],
    ['issue#5 and #1', ['issue', '5', 'and', '1']],
    ['…—•', []],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the text as written', () => {
    const text = '• 👩‍💻 Café, C++ (.NET)';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Café', 'C++', '.NET']);
  });

  it('gives ordered words within the text, whatever it is', () => {
    const hostile = fc.array(
      fc.constantFrom('a', 'C', '+', '#', '.', '/', "'", ' ', 'net', 'ß', '\u0301', '😀', '1'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          hostile.map((parts) => parts.join('')),
        ),
        (text) => {
          let from = 0;
          for (const token of tokenise(text)) {
            expect(token.text).not.toBe('');
            expect(token.start).toBeGreaterThanOrEqual(from);
            expect(token.end).toBeGreaterThan(token.start);
            from = token.end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('does not care about case or how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('é', 'A', 'ñ', 'x', ' ', '-', '+') }), (text) => {
        expect(words(text.toUpperCase())).toEqual(words(text));
        expect(words(text.normalize('NFD'))).toEqual(words(text));
      }),
    );
  });
});
