import { CanvasControl, canvasControlsClass } from '#ui/canvas-controls.tsx';
import { t } from '#messages/spoken.ts';

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
    <div className={`absolute end-4 bottom-4 ${canvasControlsClass}`}>
      {onShowFound && <CanvasControl icon="search" name={t('map.showFound')} onClick={onShowFound} />}
      <CanvasControl icon="plus" name={t('graph.zoomIn')} onClick={onZoomIn} />
      <CanvasControl icon="minus" name={t('graph.zoomOut')} onClick={onZoomOut} />
      <CanvasControl icon="fit" name={t('map.fit')} onClick={onFit} />
    </div>
  );
}
