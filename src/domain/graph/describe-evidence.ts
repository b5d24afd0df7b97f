import type { Translate } from '#messages/message-types.ts';
import type { MoveEvidence, RoleId } from './career-graph.ts';

/** Who states a move in a sentence, and where that stands: `— Staff Engineer, “advancement to”` and `roles/staff-engineer.md, line 27`. */
export function describeEvidence(
  { statedBy, section, file, line }: MoveEvidence,
  titleOf: (id: RoleId) => string,
  t: Translate,
): { speaker: string; source: string; place: string } {
  const speaker = titleOf(statedBy);
  return {
    speaker,
    source: t('fact.evidenceSource', { speaker, section: section === 'lateral' ? 'other' : section }),
    place: t('fact.evidencePlace', { file, line }),
  };
}
