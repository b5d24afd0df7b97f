import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

/** Milliseconds. Enough on a machine that is busy with other work; what grows with the square of its input takes minutes. */
const SOON = 10_000;

function parse(text: string, file = 'roles/some-role.txt'): ParsedDocument {
  return parseDocument({ file, text }, { find: () => [] });
}

function spend(text: string): { parsed: ParsedDocument; milliseconds: number } {
  const start = performance.now();
  const parsed = parse(text);
  return { parsed, milliseconds: performance.now() - start };
}

describe('bad input', () => {
  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc
        .array(fc.constantFrom(...Array.from('\n-#*_`[]():>•"\'\\ ax1:$')), { maxLength: 200 })
        .map((chars) => chars.join('')),
    );
    fc.assert(
      fc.property(text, fc.string(), (body, file) => {
        const { document } = parse(body, file);
        expect(document.title).not.toBe('');
        expect(document.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        for (const { line, column } of document.diagnostics)
          expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a document whose keys and headings are names of object members', () => {
    const { document } = parse(
      '---\n__proto__: 1\nconstructor: 2\ntitle: toString\n---\n## constructor\n- x\n## Hard Skills\n- __proto__',
    );
    expect(document.title).toBe('toString');
    expect(document.diagnostics.filter(({ code }) => code === 'front-matter-unknown-key')).toHaveLength(2);
  });

  it('cuts a section of too many bullets and says so', () => {
    const bullets = Array.from({ length: 100_000 }, (_, index) => `• Duty ${index}`).join('\n');
    const { parsed, milliseconds } = spend(`Diver\n\nPrimary Functions\n\n${bullets}`);
    expect(parsed.document.responsibilities.primary).toHaveLength(limits.entriesPerSection);
    expect(parsed.document.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'too-many-entries',
        severity: 'error',
        line: 5 + limits.entriesPerSection,
      }),
    );
    expect(milliseconds).toBeLessThan(SOON);
  });

  it('cuts a line and a document that are too long and says so', () => {
    const { parsed, milliseconds } = spend(`Diver\n\nRole Definition\n\n${'kelp '.repeat(2_000_000)}`);
    expect(parsed.document.definition).toHaveLength(limits.text - 1);
    const codes = parsed.document.diagnostics.map(({ code }) => code);
    expect(codes).toContain('line-too-long');
    expect(codes).toContain('document-too-large');
    expect(milliseconds).toBeLessThan(SOON);
  });

  const hostile = {
    'one character': 'a',
    spaces: ' ',
    'no-break spaces': '\u00a0',
    newlines: '\n',
    brackets: '[',
    links: '[a](b',
    emphasis: '*a_',
    fences: '` `` ',
    comments: '<!-- --> ',
    'open comments': '<!--',
    tags: '<li>a',
    'open tags': '<a ',
    entities: '&amp;',
    quotes: '> ',
    hashes: '# ',
    dashes: '- ',
    'nested bullets': '- a\n ',
    headings: '## Heading nobody knows\n',
    'empty sections': 'Hard Skills\n',
    'front matter': '---\na: b\n',
    'open lists': 'tags: [\n',
    leaked: 'title: x ',
    parentheses: '(SRE) (',
    'lower case': 'a\n',
    colons: 'Advancement To: ',
    'long words': 'x'.repeat(49_000) + '\n',
    'title phrases': 'Key Responsibilities and Required Skills for a ',
    underlines: 'a\n---\n',
    digits: '1-2 ',
  };
  it.each(Object.entries(hostile))('takes little time over a long run of %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    const inSection = `---\ntitle: T\n---\n## Hard Skills\n- ${text}\n## Entry Point From\n- ${text.slice(0, 49_000)}`;
    expect(spend(text).milliseconds).toBeLessThan(SOON);
    expect(spend(inSection).milliseconds).toBeLessThan(SOON);
  });

  it('reports bullets that are nested too deep and keeps them', () => {
    const bullets = Array.from({ length: 9 }, (_, depth) => `${' '.repeat(depth * 2)}- Level ${depth}`).join(
      '\n',
    );
    const { document } = parse(`Diver\n\n## Hard Skills\n\n${bullets}`);
    expect(document.skills.hard).toHaveLength(9);
    expect(document.diagnostics.map(({ code }) => code)).toContain('nesting-too-deep');
  });

  it('lists no more than so many problems of one kind', () => {
    const { document } = parse(`Diver\n\n${'## Nothing Known\n\nx\n\n'.repeat(500)}`);
    const codes = document.diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code === 'unknown-section')).toHaveLength(limits.diagnosticsPerCode);
    expect(codes.at(-1)).toBe('diagnostics-cut');
  });
});
