import { t } from '#messages/spoken.ts';
import { useAtOnce } from '#ui/use-at-once.ts';

/** A choice of which rows are shown, with how many they are. */
export interface FilterChoice {
  key: string;
  label: string;
  count: number;
}

interface SkillFilterProps {
  choices: readonly FilterChoice[];
  value: string;
  onChange: (key: string) => void;
}

/** Which skills are listed: one of a few choices, each with its number. */
export function SkillFilter({ choices, value, onChange }: SkillFilterProps) {
  const [shown, show] = useAtOnce(value);
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{t('compare.skillsListed')}</legend>
      {choices.map(({ key, label, count }) => (
        <label
          key={key}
          className="relative inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm font-medium hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="skills-listed"
            checked={key === shown}
            onChange={() => {
              show(() => key);
              onChange(key);
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {label} <span className="text-xs font-normal tabular-nums">{count.toLocaleString(t.locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
