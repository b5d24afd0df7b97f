import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

/** The look of the buttons' frame over a graph or map. */
export const canvasControlsClass =
  'flex flex-col divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card';

/** A button over a graph or map. */
export function CanvasControl({
  icon,
  name,
  onClick,
}: {
  icon: IconName;
  name: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      title={name}
      onClick={onClick}
      className="grid size-10 place-items-center text-ink-soft hover:bg-raised hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:size-11"
    >
      <Icon name={icon} className="size-4.5" />
      <span className="sr-only">{name}</span>
    </button>
  );
}
