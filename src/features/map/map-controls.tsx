import { CanvasControl, canvasControlsClass } from '#ui/canvas-controls.tsx';

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
    <div className={`absolute right-4 bottom-4 ${canvasControlsClass}`}>
      {onShowFound && <CanvasControl icon="search" name="Show the roles found" onClick={onShowFound} />}
      <CanvasControl icon="plus" name="Zoom in" onClick={onZoomIn} />
      <CanvasControl icon="minus" name="Zoom out" onClick={onZoomOut} />
      <CanvasControl icon="fit" name="Show the whole map" onClick={onFit} />
    </div>
  );
}
