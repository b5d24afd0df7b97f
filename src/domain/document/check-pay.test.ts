import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

/** The codes about pay in a page with this pay line, each with its place. */
function problems(text: string): string[] {
  const { document } = parseDocument({ file: 'roles/diver.md', text }, { find: () => [] });
  return document.diagnostics
    .filter(({ code }) => code.startsWith('pay-'))
    .map(({ code, line, column, message }) =>
      `${line}:${column} ${code} ${/“[^“”]*”/.exec(message)?.[0] ?? ''}`.trim(),
    );
}

describe('what is wrong with a pay line', () => {
  it.each([
    ['💰 $40,000 - $50,000', []],
    ['💰 $50,000 - $40,000', ['3:1 pay-reversed']],
    ['💰 $18 - $25', ['3:1 pay-period-unclear']],
    ['💰 45 000 kr/month', ['3:1 pay-currency-unclear']],
    ['💰 Grade 7', ['3:1 pay-unread “💰 Grade 7”']],
    ['💰 Competitive', ['3:1 pay-missing “💰 Competitive”']],
    ['$ - $', ['3:1 pay-missing “$ - $”']],
  ])('%s', (line, expected) => {
    expect(problems(`Diver\n\n${line}\n\nSea\n`)).toEqual(expected);
  });

  it('is reported where a section or front matter states it', () => {
    expect(problems('Diver\r\n\r\n  Salary: Negotiable\r\n')).toEqual(['3:3 pay-missing “Negotiable”']);
    expect(problems('\ufeff---\r\ntitle: Diver\r\npay: "£9 - £8"\r\n---\r\n')).toEqual([
      '3:6 pay-reversed',
      '3:6 pay-period-unclear',
    ]);
  });

  it('is reported at the title where no pay is stated', () => {
    expect(problems('\ufeff\r\n  # Diver\r\n')).toEqual(['2:5 pay-missing']);
  });
});
