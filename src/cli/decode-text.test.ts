import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('reads UTF-8 with or without a byte order mark', () => {
  expect(decodeText(new TextEncoder().encode('Größe 💰'))).toEqual({ text: 'Größe 💰', diagnostics: [] });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', diagnostics: [] });
});

it('reads UTF-16 of either order by its mark', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0xac, 0x20))).toEqual({ text: '€', diagnostics: [] });
  expect(decodeText(bytes(0xfe, 0xff, 0x20, 0xac))).toEqual({ text: '€', diagnostics: [] });
});

it('reports the place of the first byte that is no text and reads the rest', () => {
  const { text, diagnostics } = decodeText(bytes(0x41, 0x0d, 0x0a, 0x42, 0xe4, 0x43));
  expect(text).toBe('A\r\nB\ufffdC');
  expect(diagnostics).toMatchObject([{ code: 'text-not-utf8', severity: 'warning', line: 2, column: 2 }]);
});

it('reads nothing from nothing', () => {
  expect(decodeText(bytes())).toEqual({ text: '', diagnostics: [] });
});
