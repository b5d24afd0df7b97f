import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';
import { useAtOnce } from './use-at-once.ts';

interface Choice<T extends string> {
  value: T;
  label: string;
  icon?: IconName;
}

/**
 * One choice of a few, all in sight: a group of radio buttons in the shape of a bar. It shows what was chosen at once, while those who keep the
 * value hear of it.
 */
export function Segmented<T extends string>({
  name,
  label,
  choices,
  value,
  hasSigns = false,
  onChange,
}: {
  name: string;
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  /** Whether a phone shows the icons alone. */
  hasSigns?: boolean;
  onChange: (value: T) => void;
}) {
  const [shown, show] = useAtOnce(value);
  return (
    <fieldset className="inline-flex rounded-lg border border-line bg-raised p-0.5">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="relative flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-md px-3 text-sm font-medium text-ink-soft select-none hover:text-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === shown}
            onChange={() => {
              show(() => choice.value);
              onChange(choice.value);
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {choice.icon && <Icon name={choice.icon} className="size-4" />}
          <span className={hasSigns ? 'max-sm:sr-only' : ''}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
