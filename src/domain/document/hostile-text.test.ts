import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentContent } from './document-content.ts';
import { formatDocument } from './format-document.ts';
import { limits } from './limits.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

/** What a document of 10 MB, or of 100,000 bullets, may take in seconds; what grows with the square of its input takes minutes. */
const SOON = 3;

function parse(text: string, file = 'roles/some-role.txt'): ParsedDocument {
  return parseDocument({ file, text }, { find: () => [] });
}

/** Seconds by the clock or by the processor, whichever are fewer: neither other work on the machine nor other threads count. */
function spend(text: string): { parsed: ParsedDocument; seconds: number } {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const parsed = parse(text);
  const { user, system } = process.cpuUsage(processor);
  return { parsed, seconds: Math.min((performance.now() - clock) / 1e3, (user + system) / 1e6) };
}

/** What lines of a role document begin with. */
const leads = [
  ...[
    '',
    '',
    '- ',
    '• ',
    '  - ',
    '> ',
    '# ',
    '## ',
    '### ',
    '---',
    '<!--',
    '-->',
    '<li>',
    '| ',
    '```',
    '&#82',
  ],
  ...[
    'title: ',
    'aliases: [',
    'tags: [a, ',
    'pay: $',
    'level: ',
    '💰 $1',
    'Tags: ',
    'Salary: ',
    'Role Definition',
  ],
  ...[
    '## Entry Point From',
    'Advancement To: ',
    'Lateral Moves',
    '- Lead ',
    '## Hard Skills',
    'Soft Skills: ',
  ],
  ...[
    'Education',
    '## Fields of Study',
    'Typical Experience Range: 3',
    '## Notes',
    '**Preferred:**',
    '---\n',
  ],
];

describe('bad input', () => {
  it('never throws, whatever the text, and reports problems at places that the text has', () => {
    const line = fc.tuple(fc.constantFrom(...leads), fc.string({ unit: 'binary', maxLength: 30 }));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc
        .array(fc.constantFrom(...Array.from('\n-#*_`[]():>•"\'\\ ax1:$')), { maxLength: 200 })
        .map((chars) => chars.join('')),
      fc
        .tuple(fc.boolean(), fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
        .map(([isFenced, lines, end]) =>
          [...(isFenced ? ['---'] : []), ...lines.map((words) => words.join(''))].join(end),
        ),
    );
    fc.assert(
      fc.property(text, fc.string(), (body, file) => {
        const { document } = parse(body, file);
        expect(document.title).not.toBe('');
        expect(document.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        const lines = body.split(/\r\n|\r|\n/);
        for (const { line, column } of document.diagnostics) {
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
        const again = parse(formatDocument(document), file).document;
        expect(documentContent(again)).toEqual(documentContent(document));
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
    const { parsed, seconds } = spend(`Diver\n\nPrimary Functions\n\n${bullets}`);
    expect(parsed.document.responsibilities.primary).toHaveLength(limits.entriesPerSection);
    expect(parsed.document.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'too-many-entries',
        severity: 'error',
        line: 5 + limits.entriesPerSection,
      }),
    );
    expect(seconds).toBeLessThan(SOON);
  });

  it('cuts a line and a document that are too long and says so', () => {
    const { parsed, seconds } = spend(`Diver\n\nRole Definition\n\n${'kelp '.repeat(2_000_000)}`);
    expect(parsed.document.definition).toHaveLength(limits.text - 1);
    const codes = parsed.document.diagnostics.map(({ code }) => code);
    expect(codes).toContain('line-too-long');
    expect(codes).toContain('document-too-large');
    expect(seconds).toBeLessThan(SOON);
  });

  it('takes time in proportion to the length of a document, and none for what is past the limit', () => {
    const spans = (unit: string, length: number): number =>
      Math.min(...[0, 1, 2, 3].map(() => spend(unit.repeat(length / unit.length)).seconds));
    for (const unit of [' ', '(', '/', '-', '$', '1', ',', '\t', '.\u200d', 'a\n', '- a\n']) {
      const short = spans(unit, 12_000);
      expect(spans(unit, 48_000), `four times “${unit}”`).toBeLessThan(8 * Math.max(short, 0.01));
      if (unit.endsWith('\n')) continue;
      expect(spend(unit.repeat(10_000_000 / unit.length)).seconds).toBeLessThan(SOON);
    }
  }, 60_000);

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
    tabs: 'a\t',
    'tabs alone': '\t',
    joiners: 'é\u200d',
    'closing dots': 'x......',
    ellipses: '.',
    'indented tags': ' <b>',
    'mixed entries': '- 3 years\n',
  };
  it.each(Object.entries(hostile))('takes little time over a long run of %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    const inSection = `---\ntitle: T\n---\n## Hard Skills\n- ${text}\n## Education & Experience\n- ${text}\n## Entry Point From\n- ${text.slice(0, 49_000)}`;
    expect(spend(text).seconds).toBeLessThan(SOON);
    expect(spend(inSection).seconds).toBeLessThan(SOON);
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
