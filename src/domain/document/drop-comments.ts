import type { DiagnosticList } from './diagnostic-list.ts';
import { keepRanges, positionIn, type Line } from './line.ts';

/** Drops HTML comments, over several lines too. One that is never closed stays as text and is reported. */
export function dropComments(lines: readonly Line[], found: DiagnosticList): Line[] {
  const lastClosed = lines.findLastIndex((line) => line.text.includes('-->'));
  let isInside = false;
  return lines.map((line, index) => {
    const { text } = line;
    if (!isInside && !text.includes('<!--')) return line;
    const kept: [number, number][] = [];
    let from = 0;
    while (from < text.length) {
      const start: number = isInside ? from : openerAt(text, from);
      if (start > from) kept.push([from, start]);
      if (start === text.length) break;
      const end = text.indexOf('-->', isInside ? start : start + 4);
      if (end < 0 && index >= lastClosed) {
        found.add(
          'comment-unclosed',
          positionIn(line, start),
          'The comment is never closed.',
          'Close it with "-->".',
        );
        kept.push([start, text.length]);
        break;
      }
      isInside = end < 0;
      from = isInside ? text.length : end + 3;
    }
    return keepRanges(line, kept);
  });
}

/** Where the next comment opens, or the end of the text. A backslash keeps an opener as text. */
function openerAt(text: string, from: number): number {
  let at = text.indexOf('<!--', from);
  while (at > 0 && text.charAt(at - 1) === '\\') at = text.indexOf('<!--', at + 4);
  return at < 0 ? text.length : at;
}
