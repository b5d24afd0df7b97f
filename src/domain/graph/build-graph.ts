import type { RoleDocument } from '#domain/document/role-document.ts';
import { assignLevels } from './assign-levels.ts';
import type { CareerGraph, RoleId, RoleNode } from './career-graph.ts';
import { claimRoles, type DocumentedRole } from './claim-roles.ts';
import { byCodeUnit } from './code-unit-order.ts';
import { collectOtherNames, collectStatements } from './collect-statements.ts';
import { byPlace, type GraphDiagnostic } from './graph-diagnostic.ts';
import { identityCache } from './identity-cache.ts';
import { groupMentions, mentionedNode } from './mentioned-roles.ts';
import { mergeMoves } from './merge-moves.ts';
import { reportUndocumented, reportUnreadMoves } from './report-moves.ts';
import { identityResolver } from './resolve-identity.ts';
import { collectStatedAliases } from './stated-aliases.ts';

/**
 * Joins role documents into one graph. Every spelling of a role is one node; a role that is only mentioned becomes a node with
 * `documented: false`, under its most frequent spelling. The result is the same whatever the order of `documents`.
 *
 * Reported, sorted by place: `role-claimed-twice` (error), `alias-is-a-title`, `move-to-itself` and `move-without-role` (warnings),
 * `role-without-document` (info).
 */
export function buildGraph(documents: readonly RoleDocument[]): {
  graph: CareerGraph;
  /** The document behind each documented role, by the role's id; a second document for the same role is not in it. */
  documents: Map<RoleId, RoleDocument>;
  diagnostics: GraphDiagnostic[];
} {
  const identityOf = identityCache();
  const claims = claimRoles(documents, identityOf);
  const statements = collectStatements(claims.roles, identityOf);
  const resolve = identityResolver(claims.byIdentity, collectOtherNames(statements, identityOf));
  const aliases = collectStatedAliases(statements, resolve, identityOf);
  const mentions = groupMentions(statements, resolve);

  const roles = claims.roles.map((role) => documentedNode(role, aliases.get(role) ?? []));
  const mentionedIds = new Map<string, RoleId>();
  for (const [identity, { title }] of mentions) {
    const id = claims.ids.allot(title);
    mentionedIds.set(identity, id);
    roles.push(mentionedNode(id, title, aliases.get(identity) ?? []));
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
