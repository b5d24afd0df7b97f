import type { IconName } from '#ui/icon.tsx';
import { Icon } from '#ui/icon.tsx';

function Control({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) {
  return (
    <button
      type="button"
      title={name}
      onClick={onClick}
      className="grid size-10 place-items-center text-ink-soft hover:bg-raised hover:text-ink focus-visible:-outline-offset-2"
    >
      <Icon name={icon} className="size-4.5" />
      <span className="sr-only">{name}</span>
    </button>
  );
}

interface MapControlsProps {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  /** Null where no filter is on, or none is met. */
  onShowFound: (() => void) | null;
}

/** Zooming by button, for those who don't by wheel or fingers. */
export function MapControls({ onZoomIn, onZoomOut, onFit, onShowFound }: MapControlsProps) {
  return (
    <div className="absolute right-4 bottom-4 flex flex-col divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card">
      {onShowFound && <Control icon="search" name="Show the roles found" onClick={onShowFound} />}
      <Control icon="plus" name="Zoom in" onClick={onZoomIn} />
      <Control icon="minus" name="Zoom out" onClick={onZoomOut} />
      <Control icon="fit" name="Show the whole map" onClick={onFit} />
    </div>
  );
}
