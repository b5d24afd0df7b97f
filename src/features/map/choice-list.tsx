import { t } from '#messages/spoken.ts';
import { useAtOnce } from '#ui/use-at-once.ts';

/** Stands in no choice's value. */
const separator = ' ';

interface Choice {
  value: string;
  label: string;
  /** How many roles it stands for, where that is known. */
  count?: number;
}

interface ChoiceListProps {
  legend: string;
  /** Several may be chosen, or one of them. */
  kind: 'checkbox' | 'radio';
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** A list of check boxes or radio buttons. */
export function ChoiceList({ legend, kind, name, choices, chosen, onToggle }: ChoiceListProps) {
  const [shown, show] = useAtOnce(chosen.join(separator));
  const ticked = shown.split(separator);
  const tick = (value: string) => {
    const others = ticked.filter((each) => each !== value && each !== '');
    show(() =>
      kind === 'radio' ? value : [...others, ...(ticked.includes(value) ? [] : [value])].join(separator),
    );
    onToggle(value);
  };
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <label
          key={value}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2 text-sm hover:bg-raised"
        >
          <input
            type={kind}
            name={name}
            value={value}
            checked={ticked.includes(value)}
            onChange={() => tick(value)}
            className="size-4 shrink-0"
          />
          <span className="min-w-0 flex-1">
            <bdi>{label}</bdi>
          </span>
          {count !== undefined && (
            <span className="text-xs text-ink-soft tabular-nums">{count.toLocaleString(t.locale)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
