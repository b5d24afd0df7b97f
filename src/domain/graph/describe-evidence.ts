import type { MoveSection } from '#domain/document/role-document.ts';
import type { MoveEvidence, RoleId } from './career-graph.ts';

const sectionNames: Record<MoveSection, string> = {
  entry: 'entry point from',
  advancement: 'advancement to',
  lateral: 'lateral moves',
};

/** Where a sentence about a move stands: “Staff Engineer, “advancement to” (roles/staff-engineer.md, line 27)”, in its parts. */
export function describeEvidence(
  { statedBy, section, file, line }: MoveEvidence,
  titleOf: (id: RoleId) => string,
): { speaker: string; section: string; place: string } {
  return { speaker: titleOf(statedBy), section: sectionNames[section], place: `${file}, line ${line}` };
}
