import type { RoleFile } from '#contract/bundle-role.ts';
import { bandGroups } from '#domain/pay/band-rows.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { BandChart } from '#ui/band-chart.tsx';
import { Section } from '#ui/section.tsx';

/** Every pair of the compared roles, in their order. */
const pairsOf = <T,>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, position) => all.slice(position + 1).map((other): [T, T] => [one, other]));

/** The compared roles' bands on one scale for each unit of pay, and what can be said of each pair. */
export function ComparedPay({ files }: { files: readonly RoleFile[] }) {
  const titles = new Map(files.map(({ role }) => [role.id, role.title]));
  const groups = bandGroups(files.map(({ role }) => ({ key: role.id, pay: role.pay })));
  return (
    <Section title="Pay bands">
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="space-y-6">
          {groups.map(({ key, rows, ticks }) => (
            <BandChart
              key={key}
              name={`compare-${key}`}
              label="Pay bands of the compared roles"
              ticks={ticks}
              rows={rows.map((row) => ({ ...row, label: titles.get(row.key) ?? row.key, strong: true }))}
            />
          ))}
          {groups.length === 0 && <p className="text-sm text-ink-soft">None of these roles states a band.</p>}
        </div>
        <ul className="space-y-3 text-sm">
          {pairsOf(files).map(([{ role: a }, { role: b }]) => (
            <li key={`${a.id} ${b.id}`}>
              <p className="font-semibold">
                {a.title} and {b.title}
              </p>
              <ul className="list-disc pl-5 text-ink-soft marker:text-line-strong">
                {describePayComparison(comparePay(a.pay, b.pay), { a: a.title, b: b.title }).map(
                  (sentence) => (
                    <li key={sentence}>{sentence}.</li>
                  ),
                )}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
