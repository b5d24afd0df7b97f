import { fitText } from '#domain/layout/measure-text.ts';

const most = 20_000;
const kept = new Map<string, readonly string[]>();

/** As `fitText`, which a drawing asks the same things again and again. */
export function fittedLines(text: string, room: number, mostLines: number, size: number): readonly string[] {
  const key = `${room} ${mostLines} ${size} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const lines = fitText(text, room, mostLines, size);
  kept.set(key, lines);
  return lines;
}
