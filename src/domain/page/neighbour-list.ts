import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import type { Side } from '#domain/graph/role-view.ts';
import type { MessageKey, Translate } from '#messages/message-types.ts';

/** The lists that the roles around a role are told in, in their order, each with what says how many it has. */
export const neighbourLists = [
  { side: 'entry', counted: 'role.entries' },
  { side: 'advancement', counted: 'role.advancements' },
  { side: 'lateral', counted: 'role.laterals' },
] as const satisfies readonly { side: Side; counted: MessageKey }[];

/** Who states the moves between two roles; where they are of both kinds, of which kind each is too. */
export const sayStatements = (
  moves: readonly CareerMove[],
  titleOf: (id: RoleId) => string,
  t: Translate,
): string =>
  moves
    .map((move) => {
      const statement = describeStatement(move, titleOf, t);
      if (moves.length === 1) return statement;
      return t(move.kind === 'step' ? 'role.step' : 'role.lateral', { statement });
    })
    .join('. ');
