import { trialDocument } from '#domain/health/trial-ladder.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { skillLead } from '#domain/document/skill-lead.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillFinder } from './skill-finder.ts';
import { unknownTerms } from './unknown-terms.ts';

const finder = buildSkillFinder([
  { id: 'python', name: 'Python', category: 'technology' },
  { id: 'sap', name: 'SAP', category: 'technology' },
  { id: 'modeling', name: 'Data modeling', category: 'method' },
]);

/** A document with these hard skills, on lines from 11. */
function asking(title: string, ...lines: string[]): RoleDocument {
  const hard = lines.map((text) => ({ text, heading: skillLead(text), skills: [] }));
  return trialDocument({
    title,
    skills: { hard, soft: [] },
    lines: { id: null, title: 1, aliases: null, hardSkills: lines.map((_, at) => 11 + at) },
  });
}
const termsIn = (...lines: string[]) =>
  unknownTerms([asking('Baker', ...lines)], finder).map(({ term }) => term);

describe('a term', () => {
  it.each([
    ['a name with two capitals', 'Exhibits with TrialDirector', ['TrialDirector']],
    ['an abbreviation, in brackets too', 'Wiring by code (NEC)', ['NEC']],
    ['letters and digits', 'Signs people in with OAuth2', ['OAuth2']],
    ['an abbreviation and a number', 'Audits against ISO 27001 yearly', ['ISO 27001']],
    ['a dot or a plus sign', 'Proofs in TLA+ and pages in Vue.js', ['TLA+', 'Vue.js']],
    ['words in one', 'Follows ATT&CK and runs AS/RS', ['AS/RS', 'ATT&CK']],
    [
      'names in a list',
      'Tickets in Zendesk/Freshdesk, Front or Gorgias',
      ['Freshdesk', 'Front', 'Gorgias', 'Zendesk'],
    ],
    ['a name of several words', 'Stamps pages in Adobe Acrobat', ['Adobe Acrobat']],
    ['a name that starts with a skill', 'Plans loads in SAP Transportation', ['SAP Transportation']],
    ['the first word, where its spelling tells', 'RAC: Installs it. ASM listens', ['ASM', 'RAC']],
    ['an abbreviation in the plural, once', 'An SLA or two SLAs', ['SLA']],
  ])('is %s', (_, line, terms) => {
    expect(termsIn(line).sort()).toEqual(terms);
  });

  it.each([
    ['a skill of the lexicon', 'Scripts in Python and in SAP'],
    ['an ordinary word', 'Builds good tools'],
    ['the first word of a sentence', 'Platforms: Operates them. Knows how'],
    ['a word of a line in title case', 'Strong Working Knowledge Of Modern Baking'],
    ['a word that is lower case elsewhere', 'Runs the Cloud; every cloud'],
    [
      'a place, a degree, a post or a number',
      'An MBA from the UK, 5+ years, 2nd tier, Level 2, Tier 3, for the CTO in Q3',
    ],
    ['what everybody uses', 'An API in the IT of the USA'],
    ['nothing', ''],
  ])('is not %s', (_, line) => {
    expect(termsIn(line)).toEqual([]);
  });

  it('is not the title of a role, or another name of one', () => {
    const baker = {
      ...asking('Baker', 'Works with the Harbor Master, a DevOps Engineer or an SRE'),
      aliases: ['DevOps Engineer'],
    };
    const miller = trialDocument({ title: 'Miller', lateral: ['Harbor Master'] });
    expect(unknownTerms([baker, miller], finder)).toEqual([]);
  });
});

describe('a lead or an example in lower case', () => {
  it('is a term where two documents have it', () => {
    const line = 'Blueprint reading: Interprets plans';
    expect(termsIn(line, line)).toEqual([]);
    expect(unknownTerms([asking('A', line), asking('B', line)], finder)).toMatchObject([
      { term: 'Blueprint reading', documents: 2 },
    ]);
    const list = 'Languages such as Python, tiny lisp or logo';
    expect(unknownTerms([asking('A', list), asking('B', list)], finder).map(({ term }) => term)).toEqual([
      'logo',
      'tiny lisp',
    ]);
  });

  it('is none where it says only how well or what kind, or where a skill stands in it', () => {
    const lines = [
      'Modern tools: Uses them',
      'Data modeling basics: Draws them',
      'Tools like hammers and saws',
    ];
    expect(unknownTerms([asking('A', ...lines), asking('B', ...lines)], finder)).toEqual([]);
  });
});

describe('the list', () => {
  it('counts documents, the most frequent first, with the usual spelling and the first line', () => {
    const documents = [
      asking('A', 'Knows nothing', 'Uses DocuSign', 'Uses DocuSign and FINRA'),
      asking('B', 'Files with Finra and FINRA, signs with DocuSign'),
      asking('C', 'Signs with docuSign'),
    ];
    expect(unknownTerms(documents, finder)).toEqual([
      { term: 'DocuSign', documents: 3, file: 'a.md', line: 12, sentence: 'Uses DocuSign' },
      { term: 'FINRA', documents: 2, file: 'a.md', line: 13, sentence: 'Uses DocuSign and FINRA' },
    ]);
  });

  it('is not confused by names of the language itself', () => {
    expect(termsIn('Reads __proto__, Constructor and hasOwnProperty')).toEqual(
      ['hasOwnProperty', 'Constructor'].sort(),
    );
  });

  it('never throws, and only says what the documents say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        for (const { term, sentence } of unknownTerms([asking('A', ...lines)], finder))
          expect(sentence).toContain(term);
      }),
    );
  });

  it('takes linear time', () => {
    for (const part of ['A ', 'A/', 'A&', 'such as a, ', 'like like ', 'SAP Ab ', 'X1 2 ']) {
      const start = performance.now();
      termsIn(part.repeat(100_000 / part.length));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
