import type { RoleFile } from '#contract/bundle-role.ts';
import type { ComparedPair } from '#contract/compare-query.ts';
import { bandGroups } from '#domain/pay/band-rows.ts';
import { bandStretch } from '#domain/pay/band-stretch.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { describeUnit } from '#domain/pay/describe-unit.ts';
import { formatPay } from '#domain/pay/format-pay.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { Section } from '#ui/section.tsx';
import { t } from '#messages/spoken.ts';
import { ComparedBands } from './compared-bands.tsx';

/** Every pair of the compared roles, in their order. */
const pairsOf = <T,>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, position) => all.slice(position + 1).map((other): [T, T] => [one, other]));

interface ComparedPayProps {
  files: readonly RoleFile[];
  /** The pair whose overlap or gap is drawn. */
  pair: ComparedPair;
}

/** The compared roles' bands, one scale for each unit of pay, and what can be said of each pair: most of the chosen one. */
export function ComparedPay({ files, pair }: ComparedPayProps) {
  const roles = new Map(files.map(({ role }) => [role.id, role]));
  const groups = bandGroups(
    files.map(({ role }) => ({ key: role.id, pay: role.pay })),
    t,
  );
  const [from, to] = [roles.get(pair.from), roles.get(pair.to)];
  const stretch = bandStretch(from?.pay ?? null, to?.pay ?? null);
  const silent = files.filter(
    ({ role }) => !groups.some(({ rows }) => rows.some(({ key }) => key === role.id)),
  );
  const isPair = (a: string, b: string) => [a, b].every((id) => id === pair.from || id === pair.to);
  return (
    <Section title={t('compare.pay')}>
      <div className="grid gap-x-10 gap-y-6 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0 space-y-6">
          {groups.map(({ key, rows, ticks, position }) => {
            const first = roles.get(rows[0]?.key ?? '')?.pay;
            const isHere =
              rows.some((row) => row.key === pair.from) && rows.some((row) => row.key === pair.to);
            const place = stretch && isHere ? position(stretch.band) : null;
            const pay = stretch && first ? { ...first, ...stretch.band, note: null } : null;
            return (
              <ComparedBands
                key={key}
                name={`compare-${key}`}
                label={first ? t('compare.bandsOf', { unit: describeUnit(first, t) }) : t('compare.bands')}
                heading={groups.length > 1 && first ? describeUnit(first, t) : null}
                ticks={ticks}
                rows={rows.map((row) => ({ ...row, label: roles.get(row.key)?.title ?? row.key }))}
                stretch={
                  place &&
                  stretch &&
                  pay && { ...place, kind: stretch.kind, text: formatPay(pay, t, { compact: true }) }
                }
              />
            );
          })}
          {groups.length > 1 && <p className="text-sm text-ink-soft">{t('compare.unlikeUnits')}</p>}
          {silent.length > 0 && (
            <p className="text-sm text-ink-soft">
              {t('compare.noBand', {
                titles: listNames(
                  silent.map(({ role }) => role.title),
                  t,
                ),
              })}
            </p>
          )}
        </div>
        <ul className="space-y-3 text-sm">
          {pairsOf(files).map(([{ role: a }, { role: b }]) => {
            const sentences = describePayComparison(comparePay(a.pay, b.pay), { a: a.title, b: b.title }, t);
            const isChosen = isPair(a.id, b.id);
            return (
              <li key={`${a.id} ${b.id}`}>
                {files.length > 2 && (
                  <p className={isChosen ? 'font-semibold' : 'text-ink-soft'}>
                    {t('compare.two', { a: a.title, b: b.title })}
                  </p>
                )}
                {isChosen ? (
                  <ul className="space-y-1">
                    {sentences.map((sentence, number) => (
                      <li key={sentence} className={number === 0 ? 'font-semibold' : 'text-ink-soft'}>
                        {sentence}.
                      </li>
                    ))}
                  </ul>
                ) : (
                  <p>{sentences[0]}.</p>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
