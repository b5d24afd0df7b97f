import { CanvasControl, canvasControlsClass } from '#ui/canvas-controls.tsx';
import { Panel, useReactFlow } from '@xyflow/react';

/** Zooming by button, for those who don't by wheel or fingers. */
export function GraphControls({ onFit, onShowKeys }: { onFit: () => void; onShowKeys: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Panel position="bottom-right" className={canvasControlsClass}>
      <CanvasControl icon="plus" name="Zoom in" onClick={() => void zoomIn({ duration: 150 })} />
      <CanvasControl icon="minus" name="Zoom out" onClick={() => void zoomOut({ duration: 150 })} />
      <CanvasControl icon="fit" name="Show the whole graph" onClick={onFit} />
      <span className="contents embedded:hidden">
        <CanvasControl icon="keys" name="Show all keys" onClick={onShowKeys} />
      </span>
    </Panel>
  );
}
