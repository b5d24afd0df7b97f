import { inferLevel } from '#domain/titles/infer-level.ts';
import type { RoleNode } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { Statement } from './collect-statements.ts';
import type { Mention } from './report-moves.ts';
import type { ResolveIdentity } from './resolve-identity.ts';
import type { Settlement } from './settle-names.ts';

/** The roles without a document, by their chief identity and in its order, each under its settled title or else its most frequent spelling. */
export function groupMentions(
  statements: readonly Statement[],
  { roles }: Pick<Settlement, 'roles'>,
  resolve: ResolveIdentity,
): Map<string, Mention> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const meant = resolve(statement.identity);
    if (typeof meant !== 'string') continue;
    const group = groups.get(meant);
    if (group) group.push(statement);
    else groups.set(meant, [statement]);
  }
  const sorted = [...groups].sort(([a], [b]) => byCodeUnit(a, b));
  return new Map(
    sorted.map(([identity, lines]) => {
      const title = roles.get(identity)?.title ?? titleOf(identity, lines);
      return [identity, { title, lines }];
    }),
  );
}

/** Spellings of the chief name come before those of another name for the role, then the most frequent, then by code units. */
function titleOf(identity: string, lines: readonly Statement[]): string {
  const counts = new Map<string, { isChief: boolean; count: number }>();
  for (const line of lines) {
    const count = (counts.get(line.role)?.count ?? 0) + 1;
    counts.set(line.role, { isChief: line.identity === identity, count });
  }
  const [first] = [...counts].sort(
    ([a, inA], [b, inB]) =>
      Number(inB.isChief) - Number(inA.isChief) || inB.count - inA.count || byCodeUnit(a, b),
  );
  return first?.[0] ?? identity;
}

/** A mentioned role has what its title tells and no more. */
export function mentionedNode(id: string, title: string, aliases: readonly string[]): RoleNode {
  return {
    id,
    title,
    aliases: aliases.filter((alias) => alias !== title),
    documented: false,
    pay: null,
    level: inferLevel({ title, field: null }),
    family: null,
    tags: [],
  };
}
