import { t } from '#messages/spoken.ts';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import { painted } from './painted.ts';
import { useAtOnce } from './use-at-once.ts';

/** A button that puts something into the comparison and takes it out again, and shows it before all else that tells of it. `isSmall` shows its sign alone, as a phone does. */
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
  const [isShownIn, show] = useAtOnce(isIn);
  const words = t(isShownIn ? 'head.added' : isFull ? 'head.full' : 'head.add');
  return (
    <button
      type="button"
      aria-pressed={isShownIn}
      aria-disabled={isFull && !isShownIn}
      title={words}
      onClick={() => {
        if (isIn || !isFull) show((now) => !now);
        void painted().then(onToggle);
      }}
      className={buttonClass(
        isSmall ? 'quiet' : 'secondary',
        'aria-disabled:opacity-60 aria-pressed:bg-accent-soft aria-pressed:text-accent-strong print:hidden',
      )}
    >
      <Icon name={isShownIn ? 'check' : 'plus'} className="size-4" />
      <span className={isSmall ? 'sr-only' : 'max-sm:sr-only'}>{words}</span>
      <span className="sr-only"> {title}</span>
    </button>
  );
}
