import type { SkillFinder } from '#domain/skills/skill-lexicon.ts';
import type { CollectedSections, SectionPart } from './collect-sections.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { splitNames } from './front-matter-fields.ts';
import { headingName } from './heading-table.ts';
import { limits } from './limits.ts';
import { readExperience } from './read-experience.ts';
import { readMoves } from './read-moves.ts';
import type { Experience, RoleDocument, SkillLine } from './role-document.ts';
import { checkEntries, entriesOf, keepText, reportFreeText, type Entry } from './section-entries.ts';
import type { GroupSection, LeafSection } from './section-id.ts';
import { skillLead } from './skill-lead.ts';

type SectionParts = CollectedSections['parts'];

/** The part of a role document that its sections hold. */
type SectionContents = Pick<
  RoleDocument,
  'moves' | 'responsibilities' | 'skills' | 'education' | 'experience'
> & {
  /** The line of each hard skill. */
  hardSkillLines: number[];
};

/** Where entries go that stand right beneath a group's heading. */
const defaultLeaf = {
  responsibilities: 'primary',
  skills: 'hard-skills',
  education: 'minimum-education',
  experience: 'typical-experience',
} as const satisfies Partial<Record<GroupSection, LeafSection>>;

export function assembleSections(
  parts: SectionParts,
  finder: SkillFinder,
  found: DiagnosticList,
): SectionContents {
  const ungrouped = mixedEntries(parts, found);
  const read = (leaf: LeafSection): Entry[] => {
    const entries = [
      ...groupEntries(parts, leaf, found),
      ...(ungrouped.get(leaf) ?? []),
      ...leafEntries(parts, leaf, found),
    ];
    return checkEntries(entries, headingName(leaf), found);
  };
  const texts = (leaf: LeafSection): string[] => read(leaf).map((entry) => entry.text);
  for (const part of parts.get('career') ?? []) reportAll(part, found);
  const hardSkills = splitLines(read('hard-skills'));
  const contents = {
    moves: {
      entry: readMoves(read('entry')),
      advancement: readMoves(read('advancement')),
      lateral: readMoves(read('lateral')),
    },
    responsibilities: { primary: texts('primary'), secondary: texts('secondary') },
    skills: {
      hard: readSkills(hardSkills, finder),
      soft: readSkills(splitLines(read('soft-skills')), finder),
    },
    hardSkillLines: hardSkills.map(({ line }) => line),
    education: {
      minimum: texts('minimum-education'),
      preferred: texts('preferred-education'),
      fields: splitLines(read('fields-of-study')).map(({ text }) => text),
    },
  };
  return {
    ...contents,
    experience: assembleExperience(read('typical-experience'), texts('preferred-experience'), found),
  };
}

function leafEntries(parts: SectionParts, leaf: LeafSection, found: DiagnosticList): Entry[] {
  return (parts.get(leaf) ?? []).flatMap((part) => entriesOf(part.content, found));
}

/** Lines beneath a group's heading are entries only where the section they would go to has none of its own. */
function groupEntries(parts: SectionParts, leaf: LeafSection, found: DiagnosticList): Entry[] {
  const hasOwn = (parts.get(leaf) ?? []).some((part) => part.content.length > 0);
  return Object.entries(defaultLeaf)
    .filter(([, target]) => target === leaf)
    .flatMap(([group]) => parts.get(group as GroupSection) ?? [])
    .flatMap((part) => entriesOf(part.content, found, !hasOwn));
}

/** Entries right beneath "Education & Experience": those that state years are experience. */
function mixedEntries(parts: SectionParts, found: DiagnosticList): Map<LeafSection, Entry[]> {
  const sorted = new Map<LeafSection, Entry[]>();
  const hasOwn = [...parts.keys()].some(
    (section) => /education$|experience$/.test(section) && section !== 'education-and-experience',
  );
  for (const part of parts.get('education-and-experience') ?? []) {
    for (const entry of entriesOf(part.content, found, !hasOwn)) {
      const leaf = readExperience(entry.text).minYears === null ? 'minimum-education' : 'typical-experience';
      const entries = sorted.get(leaf) ?? [];
      sorted.set(leaf, entries);
      entries.push(entry);
    }
  }
  return sorted;
}

function reportAll(part: SectionPart, found: DiagnosticList): void {
  for (const block of part.content) {
    if (block.kind === 'paragraph') reportFreeText(block.lines, found);
    else if (block.kind === 'bullet') reportFreeText([block], found);
  }
}

function readSkills(lines: readonly { text: string }[], finder: SkillFinder): SkillLine[] {
  return lines.map(({ text }) => ({
    text,
    heading: skillLead(text),
    skills: [...new Set(finder.find(text).map((mention) => mention.id))],
  }));
}

/** A single line that lists short names is one entry for each of them. */
function splitLines(entries: readonly Entry[]): { text: string; line: number }[] {
  return entries.flatMap(({ text, isLine, at: { line } }) => {
    const names = isLine ? splitNames(text) : [];
    const isList =
      names.length > 1 &&
      names.length <= limits.entriesPerSection &&
      names.every((name) => name.split(' ').length <= 5 && !/^(?:and|or)\s/i.test(name));
    return (isList ? names : [text]).map((name) => ({ text: name, line }));
  });
}

/** Several statements are one text; the first that states years is what the years are read from. */
function assembleExperience(
  typical: readonly Entry[],
  preferred: string[],
  found: DiagnosticList,
): Experience | null {
  const [first] = typical;
  if (first === undefined)
    return preferred.length === 0 ? null : { text: '', ...readExperience(''), preferred };
  const ends = typical.map(({ text }, index) =>
    index === typical.length - 1 || /[.!?;]$/.test(text) ? text : `${text};`,
  );
  const text = keepText(ends.join(' '), 'typical experience', first.at, found);
  return { text, ...readExperience(text), preferred };
}
