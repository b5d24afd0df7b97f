import type { Camera } from './shown-graph.ts';

/** Times between frames in ms, while a drawing was moved in each of them. */
export interface FrameTimes {
  pan: number[];
  zoom: number[];
  /** False where the time was up before the course was done. */
  isComplete: boolean;
}

declare global {
  interface Window {
    driveCamera?: (timeLimit: number) => Promise<FrameTimes>;
  }
}

/** From all of the plane to this many times nearer and back. */
const nearest = 40;
const zoomFrames = 50;
const panFrames = 40;
/** How often panning and zooming in take turns. */
const stages = 3;
const stepInPx = 24;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The map of the app has no camera for scripts: it gets the wheel's events, which is more work than a camera is. */
function wheelCamera(): Camera {
  const element = document.querySelector('[role="application"]');
  const turn = (wheel: WheelEventInit): void => {
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { clientX: left + width / 2, clientY: top + height / 2 };
    element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...middle, ...wheel }));
  };
  return {
    pan: (right, down) => turn({ deltaX: -right, deltaY: -down }),
    zoom: (factor) => turn({ deltaY: -Math.log2(factor) / 0.02, ctrlKey: true }),
  };
}

window.driveCamera = async (timeLimit) => {
  const camera = window.camera ?? wheelCamera();
  const times: FrameTimes = { pan: [], zoom: [], isComplete: true };
  const end = performance.now() + timeLimit;
  const perFrame = nearest ** (1 / (zoomFrames * stages));
  let last = await nextFrame();
  const move = async (kind: 'pan' | 'zoom', frames: number, step: (frame: number) => void) => {
    for (let frame = 0; frame < frames; frame++) {
      if (performance.now() > end) {
        times.isComplete = false;
        return;
      }
      step(frame);
      const now = await nextFrame();
      times[kind].push(now - last);
      last = now;
    }
  };
  const pan = () =>
    move('pan', panFrames, (frame) => {
      const turn = (2 * Math.PI * frame) / panFrames;
      camera.pan(stepInPx * Math.cos(turn), stepInPx * Math.sin(turn));
    });
  await pan();
  for (let stage = 0; stage < stages; stage++) {
    await move('zoom', zoomFrames, () => camera.zoom(perFrame));
    await pan();
  }
  await move('zoom', zoomFrames * stages, () => camera.zoom(1 / perFrame));
  return times;
};
