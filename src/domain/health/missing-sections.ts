import type { Level, RoleDocument } from '#domain/document/role-document.ts';
import { finding, type HealthFinding } from './health-finding.ts';
import { listed, quoted, type Ladder } from './ladder.ts';
import { TOP_RANK } from './ladder-ends.ts';

/** What a reader compares roles by, in the order of a document. */
const SECTIONS: readonly { name: string; isThere: (document: RoleDocument, level: Level) => boolean }[] = [
  { name: 'Role Definition', isThere: ({ definition }) => definition !== null },
  { name: 'Entry Point From', isThere: ({ moves }) => moves.entry.length > 0 },
  {
    name: 'Advancement To',
    isThere: ({ moves }, level) => moves.advancement.length > 0 || level.rank >= TOP_RANK,
  },
  { name: 'Lateral Moves', isThere: ({ moves }) => moves.lateral.length > 0 },
  {
    name: 'Core Responsibilities',
    isThere: ({ responsibilities: { primary, secondary } }) => primary.length + secondary.length > 0,
  },
  { name: 'Hard Skills', isThere: ({ skills }) => skills.hard.length > 0 },
  { name: 'Soft Skills', isThere: ({ skills }) => skills.soft.length > 0 },
  {
    name: 'Educational Background',
    isThere: ({ education: { minimum, preferred, fields } }) =>
      minimum.length + preferred.length + fields.length > 0,
  },
  { name: 'Experience Requirements', isThere: ({ experience }) => experience !== null },
];

/** Documents that lack sections, one finding for each document. The top of a ladder needs no advancement. */
export function missingSections({ index, documents }: Ladder): HealthFinding[] {
  return index.graph.roles.flatMap((role) => {
    const document = documents.get(role.id);
    if (document === undefined) return [];
    const missing = SECTIONS.filter(({ isThere }) => !isThere(document, role.level)).map(
      ({ name }) => `“${name}”`,
    );
    if (missing.length === 0) return [];
    return finding('section-missing', {
      roles: [role.id],
      places: [{ file: document.file, line: 1 }],
      message: `The document of ${quoted(role)} says nothing under ${listed(missing)}.`,
    });
  });
}
