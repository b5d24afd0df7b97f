import type { Move, MoveSection, RoleDocument } from '#domain/document/role-document.ts';
import type { RoleClaims } from './claim-roles.ts';
import type { DocumentedRole } from './documented-role.ts';
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
  const statements: Statement[] = [];
  for (const section of SECTIONS) {
    for (const move of document.moves[section]) {
      for (const role of move.roles) {
        const identity = identityOf(role);
        if (move.kind === 'role' && identity !== '')
          statements.push({ speaker, file, section, move, role, identity });
      }
    }
  }
  return statements;
}

/** A name that lines give to several roles, which therefore means none of them; one line for each role, in the order of documents. */
export interface SharedName {
  name: string;
  lines: [NamingLine, NamingLine, ...NamingLine[]];
}

interface NamingLine {
  role: string;
  file: string;
  line: number;
}

/**
 * Other names that lines give for a role ("Site Reliability Engineer (SRE)"), as identity of the name → identity of the role. `claims`
 * tells which identities are one role; a name that is claimed needs no line, and one that the owner keeps apart from the role gets none.
 */
export function collectOtherNames(
  statements: readonly Statement[],
  { byIdentity, settled }: Pick<RoleClaims, 'byIdentity' | 'settled'>,
  identityOf: IdentityOf,
): { names: Map<string, string>; shared: SharedName[] } {
  const names = new Map<string, string>();
  const given = new Map<string, { alias: string; lines: Map<DocumentedRole | string, NamingLine> }>();
  for (const { move, file } of statements) {
    for (const { role, alias } of move.aliases) {
      const [name, meant] = [identityOf(alias), identityOf(role)];
      if (name === meant || byIdentity.has(name) || settled.isDistinct(name, meant)) continue;
      const one = byIdentity.get(meant) ?? meant;
      const known = given.get(name) ?? { alias, lines: new Map<DocumentedRole | string, NamingLine>() };
      if (!known.lines.has(one)) known.lines.set(one, { role, file, line: move.line });
      given.set(name, known);
      names.set(name, meant);
    }
  }
  const shared = [...given].flatMap(([name, { alias, lines }]): SharedName[] => {
    const [first, second, ...others] = lines.values();
    if (first === undefined || second === undefined) return [];
    names.delete(name);
    return [{ name: alias, lines: [first, second, ...others] }];
  });
  return { names, shared };
}
