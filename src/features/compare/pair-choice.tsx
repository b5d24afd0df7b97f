import type { RoleFile } from '#contract/bundle-role.ts';
import type { ComparedPair } from '#contract/compare-query.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { buttonClass } from '#ui/button-class.ts';
import { AnsweringSelect } from '#ui/answering-select.tsx';
import { Icon } from '#ui/icon.tsx';

interface PairChoiceProps {
  files: readonly RoleFile[];
  pair: ComparedPair;
  onChange: (pair: ComparedPair) => void;
}

/** From which role to which: two choices, and a button that turns them around. */
export function PairChoice({ files, pair, onChange }: PairChoiceProps) {
  const choose = (end: 'from' | 'to', id: string) => {
    const other = end === 'from' ? pair.to : pair.from;
    onChange(id === other ? { from: pair.to, to: pair.from } : { ...pair, [end]: id });
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm print:hidden">
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="flex min-w-0 items-center gap-2 max-sm:w-full">
          <span className="min-w-9 shrink-0 text-ink-soft sm:min-w-0">{t(`compare.${end}`)}</span>
          <AnsweringSelect
            value={pair[end]}
            onChange={(id) => choose(end, id)}
            className="min-h-10 max-w-full min-w-0 flex-1 truncate rounded-lg border border-line-strong bg-surface px-2.5 font-medium pointer-coarse:min-h-11"
          >
            {files.map(({ role }) => (
              <option key={role.id} value={role.id} {...stated}>
                {role.title}
              </option>
            ))}
          </AnsweringSelect>
        </label>
      ))}
      <button
        type="button"
        onClick={() => onChange({ from: pair.to, to: pair.from })}
        className={buttonClass('secondary')}
      >
        <Icon name="swap" className="size-4" /> {t('compare.turn')}
      </button>
    </div>
  );
}
