import type { Move, MoveSection, RoleDocument } from '#domain/document/role-document.ts';
import type { DocumentedRole } from './claim-roles.ts';
import type { IdentityOf } from './identity-cache.ts';

/** One role named by one line of one document: `role` as written there, `identity` as compared. */
export interface Statement {
  speaker: DocumentedRole;
  file: string;
  section: MoveSection;
  move: Move;
  role: string;
  identity: string;
}

const SECTIONS = ['entry', 'advancement', 'lateral'] as const satisfies readonly MoveSection[];

/** All that the documents say about moves between roles, in the order of the documents and their lines. */
export function collectStatements(roles: readonly DocumentedRole[], identityOf: IdentityOf): Statement[] {
  return roles.flatMap((speaker) =>
    [speaker.document, ...speaker.duplicates].flatMap((document) =>
      statementsOf(document, speaker, identityOf),
    ),
  );
}

function statementsOf(document: RoleDocument, speaker: DocumentedRole, identityOf: IdentityOf): Statement[] {
  const { file } = document;
  return SECTIONS.flatMap((section) =>
    document.moves[section].flatMap((move) =>
      move.roles.map((role) => ({ speaker, file, section, move, role, identity: identityOf(role) })),
    ),
  ).filter(({ move, identity }) => move.kind === 'role' && identity !== '');
}

/**
 * Other names that lines give for a role ("Site Reliability Engineer (SRE)"), as identity of the name → identity of the role. A
 * name given to two different roles means neither.
 */
export function collectOtherNames(
  statements: readonly Statement[],
  identityOf: IdentityOf,
): Map<string, string> {
  const roles = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { move } of statements) {
    for (const { role, alias } of move.aliases) {
      const [name, meant] = [identityOf(alias), identityOf(role)];
      if (name === meant) continue;
      if ((roles.get(name) ?? meant) !== meant) ambiguous.add(name);
      roles.set(name, meant);
    }
  }
  for (const name of ambiguous) roles.delete(name);
  return roles;
}
