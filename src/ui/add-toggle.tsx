import { t } from '#messages/spoken.ts';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

/** A button that puts something into the comparison and takes it out again. `isSmall` shows its sign alone, as a phone does. */
export function AddToggle({
  title,
  isIn,
  isFull,
  isSmall,
  onToggle,
}: {
  title: string;
  isIn: boolean;
  isFull: boolean;
  isSmall?: boolean;
  onToggle: () => void;
}) {
  const words = t(isIn ? 'head.added' : isFull ? 'head.full' : 'head.add');
  return (
    <button
      type="button"
      aria-pressed={isIn}
      aria-disabled={isFull && !isIn}
      title={words}
      onClick={onToggle}
      className={buttonClass(
        isSmall ? 'quiet' : 'secondary',
        'aria-disabled:opacity-60 aria-pressed:bg-accent-soft aria-pressed:text-accent-strong print:hidden',
      )}
    >
      <Icon name={isIn ? 'check' : 'plus'} className="size-4" />
      <span className={isSmall ? 'sr-only' : 'max-sm:sr-only'}>{words}</span>
      <span className="sr-only"> {title}</span>
    </button>
  );
}
