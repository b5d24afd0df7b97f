import { CanvasControl, canvasControlsClass } from '#ui/canvas-controls.tsx';
import { glideTime } from '#ui/glide-time.ts';
import { t } from '#messages/spoken.ts';
import { Panel, useReactFlow } from '@xyflow/react';

/** Zooming by button, for those who don't by wheel or fingers. */
export function GraphControls({ onFit, onShowKeys }: { onFit: () => void; onShowKeys: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <Panel position="bottom-right" className={canvasControlsClass}>
      <CanvasControl
        icon="plus"
        name={t('graph.zoomIn')}
        onClick={() => void zoomIn({ duration: glideTime(150) })}
      />
      <CanvasControl
        icon="minus"
        name={t('graph.zoomOut')}
        onClick={() => void zoomOut({ duration: glideTime(150) })}
      />
      <CanvasControl icon="fit" name={t('graph.fit')} onClick={onFit} />
      <span className="contents embedded:hidden">
        <CanvasControl icon="keys" name={t('graph.keys')} onClick={onShowKeys} />
      </span>
    </Panel>
  );
}
