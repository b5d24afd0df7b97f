import type { RoleDocument } from '#domain/document/role-document.ts';
import { assignLevels } from './assign-levels.ts';
import type { CareerGraph, RoleId, RoleNode } from './career-graph.ts';
import { claimRoles } from './claim-roles.ts';
import { byCodeUnit } from './code-unit-order.ts';
import { collectOtherNames, collectStatements } from './collect-statements.ts';
import type { DocumentedRole } from './documented-role.ts';
import { byPlace, type GraphDiagnostic } from './graph-diagnostic.ts';
import { identityCache, type IdentityOf } from './identity-cache.ts';
import { groupMentions, mentionedNode } from './mentioned-roles.ts';
import { mergeMoves } from './merge-moves.ts';
import { reportAmbiguous } from './report-ambiguous.ts';
import { reportUndocumented, reportUnreadMoves } from './report-moves.ts';
import { identityResolver } from './resolve-identity.ts';
import { NOTHING_SETTLED, type SettledNames } from './settled-names.ts';
import { collectStatedAliases } from './stated-aliases.ts';

/**
 * Joins role documents into one graph. Every spelling of a role is one node; a role that is only mentioned becomes a node with
 * `documented: false`, under its settled title or else its most frequent spelling. What a name means is decided by the title of a
 * document, else by `names`, else by aliases in documents, else by lines that give another name; where these leave two roles, the name
 * is a node of its own. The result is the same whatever the order of `documents`.
 *
 * Reported, sorted by place: `role-claimed-twice` (error); `alias-is-a-title`, `settled-name-refused`, `ambiguous-name`,
 * `ambiguous-abbreviation`, `move-to-itself` and `move-without-role` (warnings); `alias-settled-otherwise`, `ambiguous-title` and
 * `role-without-document` (info).
 */
export function buildGraph(
  documents: readonly RoleDocument[],
  names: SettledNames = NOTHING_SETTLED,
  identityOf: IdentityOf = identityCache(),
): {
  graph: CareerGraph;
  /** The document behind each documented role, by the role's id; a second document for the same role is not in it. */
  documents: Map<RoleId, RoleDocument>;
  diagnostics: GraphDiagnostic[];
} {
  const claims = claimRoles(documents, names, identityOf);
  const statements = collectStatements(claims.roles, identityOf);
  const otherNames = collectOtherNames(statements, claims, identityOf);
  const resolve = identityResolver(claims.byIdentity, otherNames.names);
  const aliases = collectStatedAliases(statements, resolve, identityOf);
  const mentions = groupMentions(statements, claims.settled, resolve);

  const roles = claims.roles.map((role) => documentedNode(role, aliases.get(role) ?? []));
  const mentionedIds = new Map<string, RoleId>();
  for (const [identity, { title }] of mentions) {
    const settled = claims.settled.roles.get(identity);
    const id = settled?.id ?? claims.ids.allot(title);
    mentionedIds.set(identity, id);
    const names = new Set([...(settled?.aliases ?? []), ...(aliases.get(identity) ?? [])]);
    roles.push(mentionedNode(id, title, [...names]));
  }

  const { moves, diagnostics } = mergeMoves(statements, (identity) => {
    const meant = resolve(identity);
    return typeof meant === 'string' ? (mentionedIds.get(meant) ?? meant) : meant.id;
  });
  const byRole = new Map(claims.roles.map(({ id, document }) => [id, document]));
  return {
    graph: assignLevels({ roles: roles.sort((a, b) => byCodeUnit(a.id, b.id)), moves }, byRole, identityOf),
    documents: byRole,
    diagnostics: [
      ...claims.diagnostics,
      ...diagnostics,
      ...reportUnreadMoves(documents),
      ...reportAmbiguous(claims, mentions, otherNames.shared, identityOf),
      ...reportUndocumented([...mentions.values()]),
    ].sort(byPlace),
  };
}

function documentedNode({ id, document, aliases }: DocumentedRole, stated: readonly string[]): RoleNode {
  const { title, pay, level, family, tags } = document;
  const further = stated.filter((alias) => alias !== title);
  const names = [...new Set([...aliases, ...further])];
  return { id, title, aliases: names, documented: true, pay, level, family, tags };
}
