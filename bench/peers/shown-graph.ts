/** What every page of this folder draws: the same roles at the same places of the plane, in px at zoom 1, and the moves between them. */
export interface ShownGraph {
  card: { width: number; height: number };
  /** The upper left corners of the roles' boxes. */
  roles: { title: string; x: number; y: number }[];
  /** Places in `roles`. */
  moves: { from: number; to: number }[];
}

/** How the measurement moves a drawing, once a frame. */
export interface Camera {
  /** Moves the plane by so many px of the screen. */
  pan: (right: number, down: number) => void;
  /** Zooms by a factor about the window's middle. */
  zoom: (factor: number) => void;
}

declare global {
  interface Window {
    camera?: Camera;
  }
}

export async function fetchGraph(): Promise<ShownGraph> {
  const response = await fetch('/data/graph.json');
  return (await response.json()) as ShownGraph;
}

/** Says that the roles have been drawn, by the name that the map of the app uses, and how the drawing can be moved. */
export function showDrawn(camera: Camera): void {
  window.camera = camera;
  performance.mark('map-drawn');
}

/** Calls back in the first frame in which a condition holds. */
export function once(holds: () => boolean, then: () => void): void {
  requestAnimationFrame(() => (holds() ? then() : once(holds, then)));
}

/** Where the drawings of this folder go: the whole window. */
export function makeStage(): HTMLElement {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:fixed;inset:0';
  document.body.append(stage);
  return stage;
}
