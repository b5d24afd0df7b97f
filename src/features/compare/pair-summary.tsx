import type { RoleFile } from '#contract/bundle-role.ts';
import { describeLevelChange } from '#domain/compare/level-change.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { t } from '#messages/spoken.ts';

function moveWords(from: RoleFile, to: RoleFile): string {
  const titles = new Map([from, to].map(({ role }) => [role.id, role.title]));
  const moves = from.neighbourhood.moves.filter(
    (move) =>
      (move.from === from.role.id && move.to === to.role.id) ||
      (move.from === to.role.id && move.to === from.role.id),
  );
  if (moves.length === 0) return 'No document states a move straight from one to the other';
  return moves
    .map((move) => {
      const kind = move.kind === 'lateral' ? 'A lateral move' : `A step to ${titles.get(move.to) ?? move.to}`;
      return `${kind}, ${describeStatement(move, (id) => titles.get(id) ?? id, t).replace('Stated', 'stated')}`;
    })
    .join('. ');
}

/** What the way from one role to another means in a few lines. */
export function PairSummary({ from, to }: { from: RoleFile; to: RoleFile }) {
  const pay = describePayComparison(comparePay(from.role.pay, to.role.pay), {
    a: from.role.title,
    b: to.role.title,
  });
  const years = ({ document }: RoleFile) => document?.experience?.text ?? 'none stated';
  const lines = [
    { name: 'Move', text: moveWords(from, to) },
    { name: 'Level', text: describeLevelChange(from.role.level, to.role.level, t) },
    { name: 'Pay', text: pay[0] ?? '' },
    { name: 'Experience', text: `${years(from)} → ${years(to)}` },
  ];
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-sm/relaxed sm:grid-cols-[7rem_1fr]">
      {lines.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft max-sm:mt-1">{name}</dt>
          <dd className="font-medium">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
