import type { RoleDocument } from '#domain/document/role-document.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import { titleWords } from '#domain/titles/title-words.ts';
import { roleAbbreviations } from '#domain/titles/role-vocabulary.ts';
import type { SkillFinder } from './skill-lexicon.ts';
import { readWords } from './skill-text.ts';
import { termCandidates, type TermSign } from './term-candidates.ts';

/** A term that looks like a skill and is in no lexicon: its usual spelling, how many documents have it, and the first line that does. */
export interface UnknownTerm {
  term: string;
  documents: number;
  file: string;
  line: number;
  sentence: string;
}

interface Use {
  own: readonly string[];
  signs: Set<TermSign>;
  files: Set<string>;
  spellings: Map<string, number>;
  file: string;
  line: number;
  sentence: string;
}

/** Leads and lower-case examples are many things; those that several documents have are terms. */
const LEAST_DOCUMENTS = 2;

/**
 * The terms in hard-skill lines that look like skills and that `finder` does not find, the most frequent first. Titles of roles are left
 * out, and so are words whose capital is an accident: those that the same documents write in lower case too.
 */
export function unknownTerms(documents: readonly RoleDocument[], finder: SkillFinder): UnknownTerm[] {
  const uses = new Map<string, Use>();
  for (const { file, skills, lines } of documents) {
    for (const [at, { text, heading }] of skills.hard.entries()) {
      for (const { text: term, key, own, sign } of termCandidates(text, heading, finder.find(text))) {
        const use = uses.get(key) ?? newUse(own, file, lines.hardSkills[at] ?? 1, text);
        use.signs.add(sign);
        use.files.add(file);
        use.spellings.set(term, (use.spellings.get(term) ?? 0) + 1);
        uses.set(key, use);
      }
    }
  }
  const titles = titlesIn(documents);
  const ordinary = lowerCaseWords(documents);
  return [...uses]
    .filter(([, use]) => isCertain(use, ordinary))
    .map(([, { spellings, files, file, line, sentence }]) => ({
      ...{ term: usual(spellings), documents: files.size },
      ...{ file, line, sentence },
    }))
    .filter(({ term }) => !titles.has(titleWords(term).join(' ')) && !isCovered(term, finder))
    .sort((a, b) => b.documents - a.documents || byCodeUnit(a.term, b.term));
}

function newUse(own: readonly string[], file: string, line: number, sentence: string): Use {
  return { own, signs: new Set(), files: new Set(), spellings: new Map(), file, line, sentence };
}

function isCertain({ own, signs, files }: Use, ordinary: ReadonlySet<string>): boolean {
  if (signs.has('spelling')) return true;
  if (signs.has('capital')) return !own.every((word) => ordinary.has(word));
  return files.size >= LEAST_DOCUMENTS;
}

/** Words that are written in lower case somewhere in the skills or the definition. */
function lowerCaseWords(documents: readonly RoleDocument[]): Set<string> {
  const found = new Set<string>();
  for (const { skills, definition, responsibilities } of documents) {
    const texts = [...skills.hard, ...skills.soft].map(({ text }) => text);
    for (const text of [...texts, definition ?? '', ...responsibilities.primary]) {
      for (const { key, raw } of readWords(text)) if (/^\p{Ll}/u.test(raw)) found.add(key);
    }
  }
  return found;
}

/** Titles and other names of roles, as their words compare. */
function titlesIn(documents: readonly RoleDocument[]): Set<string> {
  const titles = new Set<string>(roleAbbreviations);
  for (const { title, aliases, moves } of documents) {
    titles.add(title);
    for (const alias of aliases) titles.add(alias);
    for (const { roles } of Object.values(moves).flat()) for (const role of roles) titles.add(role);
  }
  return new Set([...titles].map((title) => titleWords(title).join(' ')));
}

function usual(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, ofA], [b, ofB]) => ofB - ofA || byCodeUnit(a, b));
  return first?.[0] ?? '';
}

/** Whether the term by itself is a skill, though the sentence it stood in hid that. */
function isCovered(term: string, finder: SkillFinder): boolean {
  const found = finder.find(term);
  return found.reduce((sum, { start, end }) => sum + end - start, 0) >= term.length;
}
