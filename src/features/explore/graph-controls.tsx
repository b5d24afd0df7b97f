import { Icon } from '#ui/icon.tsx';
import type { IconName } from '#ui/icon.tsx';
import { Panel, useReactFlow } from '@xyflow/react';

function Control({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) {
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

/** Zooming by button, for those who don't by wheel or fingers. */
export function GraphControls({ onFit, onShowKeys }: { onFit: () => void; onShowKeys: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Panel
      position="bottom-right"
      className="flex flex-col divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card"
    >
      <Control icon="plus" name="Zoom in" onClick={() => void zoomIn({ duration: 150 })} />
      <Control icon="minus" name="Zoom out" onClick={() => void zoomOut({ duration: 150 })} />
      <Control icon="fit" name="Show the whole graph" onClick={onFit} />
      <Control icon="keys" name="Show all keys" onClick={onShowKeys} />
    </Panel>
  );
}
