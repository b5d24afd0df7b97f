import type { MapQuery, PayRange } from '#contract/map-query.ts';
import type { Named } from '#domain/filters/filter-names.ts';
import { describeUnit, type PayUnit } from '#domain/graph/map-pay-lanes.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import type { SubmitEvent } from 'react';
import { fieldClass } from './field-class.ts';

interface PayChoiceProps {
  units: readonly Named<PayUnit>[];
  pay: PayRange | null;
  onChange: (pay: MapQuery['pay']) => void;
}

const amount = (value: FormDataEntryValue | null): number | null => {
  const number = typeof value === 'string' && value !== '' ? Math.round(Number(value)) : Number.NaN;
  return Number.isFinite(number) && number >= 0 && number < 1e12 ? number : null;
};

/** A range of pay in one unit, which nothing is converted to. */
export function PayChoice({ units, pay, onChange }: PayChoiceProps) {
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const [from, to] = [amount(entered.get('from')), amount(entered.get('to'))];
    const unit = entered.get('unit');
    if (typeof unit !== 'string' || (from === null && to === null)) onChange(null);
    else
      onChange(from !== null && to !== null && from > to ? { from: to, to: from, unit } : { from, to, unit });
  };
  if (units.length === 0) return <p className="p-2 text-sm text-ink-soft">{t('map.noPay')}</p>;
  const ends = [
    { name: 'from', label: t('map.atLeast'), value: pay?.from },
    { name: 'to', label: t('map.atMost'), value: pay?.to },
  ];
  return (
    <form key={JSON.stringify(pay)} onSubmit={apply} className="space-y-3 p-2">
      <div className="grid grid-cols-2 gap-2">
        {ends.map(({ name, label, value }) => (
          <label key={name} className="block text-sm font-medium">
            {label}
            <input
              name={name}
              type="number"
              min={0}
              step="any"
              inputMode="numeric"
              defaultValue={value ?? ''}
              className={fieldClass('mt-1 w-full tabular-nums')}
            />
          </label>
        ))}
      </div>
      <label className="block text-sm font-medium">
        {t('map.unit')}
        <select name="unit" defaultValue={pay?.unit ?? units[0]?.slug} className={fieldClass('mt-1 w-full')}>
          {units.map(({ slug, value }) => (
            <option key={slug} value={slug}>
              {describeUnit(value, t)}
            </option>
          ))}
        </select>
      </label>
      <p className="text-xs text-ink-soft">{t('map.payNote')}</p>
      <button type="submit" className={buttonClass('primary', 'w-full')}>
        {t('map.apply')}
      </button>
    </form>
  );
}
