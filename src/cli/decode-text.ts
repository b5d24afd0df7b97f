import type { Diagnostic } from '#domain/document/diagnostic.ts';

/**
 * Bytes of a document as text. UTF-8 unless a byte order mark says UTF-16; the mark is dropped. Bytes that cannot be read become
 * U+FFFD, and the first of them is reported (`text-not-utf8`).
 */
export function decodeText(bytes: Uint8Array): { text: string; diagnostics: Diagnostic[] } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, diagnostics: [undecodable(text)] };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function undecodable(text: string): Diagnostic {
  const before = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split(/\r\n|\r|\n/);
  return {
    code: 'text-not-utf8',
    severity: 'warning',
    message: 'Some bytes are not text in UTF-8; they are shown as "\ufffd".',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    hint: 'Save the document as UTF-8.',
  };
}
