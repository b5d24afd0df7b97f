import { documentContent } from '#domain/document/document-content.ts';
import { formatDocument } from '#domain/document/format-document.ts';
import { parseDocument } from '#domain/document/parse-document.ts';
import assert from 'node:assert/strict';
import { documentTexts } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { skills } from '../lexicon.ts';

export const target = fuzzTarget({
  name: 'documents',
  about:
    'a text is read without failing, its problems stand at places it has, and what was read reads the same again',
  share: 25,
  inputs: documentTexts,
  check: (text) => {
    const { document } = parseDocument({ file: 'roles/a.md', text }, skills);
    assert.notEqual(document.title, '');
    assert.match(document.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const lines = text.split(/\r\n|\r|\n/);
    for (const { line, column, message, hint } of document.diagnostics) {
      assert.ok(line >= 1 && line <= lines.length && column >= 1, `${line}:${column}`);
      assert.ok(column <= (lines[line - 1] ?? '').length + 1, `${line}:${column}`);
      assert.ok(message !== '' && hint !== '');
    }
    const again = parseDocument({ file: 'roles/a.md', text: formatDocument(document) }, skills).document;
    assert.deepEqual(documentContent(again), documentContent(document));
  },
});
