import type { CollectedSections } from './collect-sections.ts';
import type { DiagnosticCode } from './diagnostic-codes.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { DocumentPositions, Position } from './document-positions.ts';
import { headingName } from './heading-table.ts';
import type { RoleDocument } from './role-document.ts';
import type { Area, GroupSection, LeafSection, SectionId } from './section-id.ts';

type Content = Omit<RoleDocument, 'diagnostics'>;

const groupsOf: Partial<Record<Area, readonly GroupSection[]>> = {
  career: ['career'],
  responsibilities: ['responsibilities'],
  skills: ['skills'],
  education: ['education', 'education-and-experience'],
  experience: ['experience', 'education-and-experience'],
};

const leavesOf: Partial<Record<GroupSection, readonly LeafSection[]>> = {
  career: ['entry', 'advancement', 'lateral'],
  responsibilities: ['primary', 'secondary'],
  skills: ['hard-skills', 'soft-skills'],
};

/** Reports what a document lacks, at the place where it was looked for: its heading, its group's, or the title. */
export function checkDocument(
  document: Content,
  { parts }: CollectedSections,
  positions: DocumentPositions,
  found: DiagnosticList,
): void {
  const top = positions.title ?? { line: 1, column: 1 };
  const placeOf = (area: Area): Position =>
    (groupsOf[area] ?? []).map((group) => parts.get(group)?.[0]?.heading.at).find((at) => at !== undefined) ??
    top;
  const missing = (code: DiagnosticCode, at: Position, what: string, hint: string): void =>
    found.add(code, at, `The document has no ${what}.`, hint);
  const section = (code: DiagnosticCode, area: Area, leaf: LeafSection, isMissing: boolean): void => {
    if (!isMissing || parts.has(leaf)) return;
    const name = headingName(leaf);
    missing(
      code,
      placeOf(area),
      `section ${quote(name)}`,
      `Add the heading “${name}” with a bullet for each entry.`,
    );
  };

  if (document.tags.length === 0)
    missing(
      'tags-missing',
      positions.pay ?? top,
      'tags',
      'Add a line of tags beneath the pay, or “tags: [a, b]” in front matter.',
    );
  if (document.definition === null && !parts.has('definition'))
    missing(
      'definition-missing',
      top,
      `section ${quote(headingName('definition'))}`,
      'Say in a few sentences what the role is.',
    );
  for (const move of ['entry', 'advancement', 'lateral'] as const)
    section('moves-missing', 'career', move, document.moves[move].length === 0);
  const { responsibilities, skills, education, experience } = document;
  const hasDuties = responsibilities.primary.length + responsibilities.secondary.length > 0;
  section(
    'responsibilities-missing',
    'responsibilities',
    'primary',
    !hasDuties && !parts.has('secondary') && !parts.has('responsibilities'),
  );
  section('skills-missing', 'skills', 'hard-skills', skills.hard.length === 0);
  section('skills-missing', 'skills', 'soft-skills', skills.soft.length === 0);
  const hasEducation = education.minimum.length + education.preferred.length + education.fields.length > 0;
  section('education-missing', 'education', 'minimum-education', !hasEducation);
  section('experience-missing', 'experience', 'typical-experience', experience === null);
  if (
    experience !== null &&
    experience.text !== '' &&
    experience.minYears === null &&
    experience.maxYears === null
  ) {
    const at = parts.get('typical-experience')?.[0]?.heading.at ?? placeOf('experience');
    found.add(
      'experience-unread',
      at,
      `No years are stated in ${quote(experience.text)}.`,
      'State them as in “3-5 years”.',
    );
  }
  reportEmpty(parts, found);
}

function reportEmpty(parts: CollectedSections['parts'], found: DiagnosticList): void {
  for (const [section, sectionParts] of parts) {
    if (hasChildren(section, parts)) continue;
    for (const { heading, content } of sectionParts) {
      if (content.length > 0) continue;
      const hint = 'Write what belongs under it, or leave the heading out.';
      found.add('section-empty', heading.at, `There is nothing under ${quote(heading.text)}.`, hint);
    }
  }
}

function hasChildren(section: SectionId, parts: CollectedSections['parts']): boolean {
  if (section === 'education-and-experience' || section === 'education' || section === 'experience')
    return [...parts.keys()].some(
      (other) => other !== section && /education$|experience$|^fields/.test(other),
    );
  return (leavesOf[section as GroupSection] ?? []).some((leaf) => parts.has(leaf));
}
