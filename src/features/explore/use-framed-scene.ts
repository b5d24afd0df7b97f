import type { ColumnHeading } from '#domain/layout/column-headings.ts';
import { frameBoxes } from '#domain/layout/frame-boxes.ts';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { RoleScene } from './use-role-scene.ts';

const headingHeight = 20;
const reducesMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Frames the scene at first, when another role or depth is shown, and when the window's size changes. `frame(duration, leastZoom)` does it again.
 */
export function useFramedScene(scene: RoleScene, headings: readonly ColumnHeading[]) {
  const frameRef = useRef<HTMLDivElement>(null);
  const hasFrame = useRef(false);
  const { setViewport } = useReactFlow();

  const frame = (duration: number, leastZoom?: number) => {
    const window = frameRef.current?.getBoundingClientRect();
    const focus = scene.boxes.find(({ key }) => key === scene.focus);
    if (!window || window.width === 0 || window.height === 0 || !focus) return;
    const rectangles = [
      ...scene.boxes,
      ...headings.map((heading) => ({ ...heading, height: headingHeight })),
    ];
    const isInstant = !hasFrame.current || reducesMotion();
    void setViewport(frameBoxes(rectangles, focus, window, leastZoom), {
      duration: isInstant ? 0 : duration,
    });
    hasFrame.current = true;
  };
  const onChange = useEffectEvent(frame);

  useEffect(() => {
    onChange(300);
  }, [scene]);

  useEffect(() => {
    const element = frameRef.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onChange(0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { frameRef, frame };
}
