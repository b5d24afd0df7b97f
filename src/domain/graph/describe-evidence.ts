import type { Translate } from '#messages/message-types.ts';
import type { MoveEvidence, RoleId } from './career-graph.ts';

/** Where a sentence about a move stands: “Staff Engineer, “advancement to” (roles/staff-engineer.md, line 27)”, in its parts. */
export function describeEvidence(
  { statedBy, section, file, line }: MoveEvidence,
  titleOf: (id: RoleId) => string,
  t: Translate,
): { speaker: string; section: string; place: string } {
  return {
    speaker: titleOf(statedBy),
    section: t('fact.evidenceSection', { section: section === 'lateral' ? 'other' : section }),
    place: t('fact.evidencePlace', { file, line }),
  };
}
