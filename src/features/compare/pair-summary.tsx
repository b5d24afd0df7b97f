import type { RoleFile } from '#contract/bundle-role.ts';
import { describeLevelChange } from '#domain/compare/level-change.ts';
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
  if (moves.length === 0) return t('compare.noMove');
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return moves
    .map(({ kind, statedBy, ...ends }) => {
      const to = titleOf(ends.to);
      if (statedBy === 'both')
        return kind === 'lateral' ? t('compare.lateralBoth') : t('compare.stepBoth', { to });
      const title = titleOf(ends[statedBy]);
      return kind === 'lateral' ? t('compare.lateralOne', { title }) : t('compare.stepOne', { to, title });
    })
    .join('. ');
}

/** What the way from one role to another means in a few lines. */
export function PairSummary({ from, to }: { from: RoleFile; to: RoleFile }) {
  const titles = { a: from.role.title, b: to.role.title };
  const pay = describePayComparison(comparePay(from.role.pay, to.role.pay), titles, t);
  const years = ({ document }: RoleFile) => document?.experience?.text ?? t('compare.noneStatedHere');
  const lines = [
    { name: t('compare.move'), text: moveWords(from, to) },
    { name: t('compare.level'), text: describeLevelChange(from.role.level, to.role.level, t) },
    { name: t('compare.payName'), text: pay[0] ?? '' },
    { name: t('compare.experience'), text: t('compare.change', { from: years(from), to: years(to) }) },
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
