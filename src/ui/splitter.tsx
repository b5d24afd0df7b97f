import { isRightToLeft } from '#messages/spoken.ts';
import { useEffect, useRef, useState } from 'react';

interface SplitterProps {
  /** What it changes, e.g. "Width of the details". */
  label: string;
  /** The bounds of the width, in px. */
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A line at the start of the pane it stands in, dragged or moved by arrow keys to give that pane more or less room. */
export function Splitter({ label, least, most, onChange }: SplitterProps) {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; value: number } | null>(null);
  const [value, setValue] = useState(least);
  const change = (next: number) => {
    const bounded = Math.min(most, Math.max(least, Math.round(next)));
    setValue(bounded);
    onChange(bounded);
  };
  useEffect(() => {
    const pane = ref.current?.parentElement;
    if (!pane) return;
    const observer = new ResizeObserver(() => setValue(pane.offsetWidth));
    observer.observe(pane);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={ref}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, value };
      }}
      onPointerMove={(event) => {
        if (!held.current) return;
        const way = held.current.x - event.clientX;
        change(held.current.value + (isRightToLeft() ? -way : way));
      }}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
      className="absolute inset-y-0 -start-3 z-10 w-6 cursor-col-resize touch-none before:absolute before:inset-y-0 before:left-1/2 before:w-px before:bg-line hover:before:w-0.75 hover:before:bg-accent has-focus-visible:before:w-0.75 has-focus-visible:before:bg-accent forced-colors:before:bg-[ButtonBorder] forced-colors:has-focus-visible:before:bg-[Highlight]"
    >
      {/* A native slider brings the keys and the semantics; the drag is the strip's own. */}
      <input
        type="range"
        aria-label={label}
        min={least}
        max={most}
        step={16}
        value={value}
        onChange={(event) => change(Number(event.target.value))}
        className="pointer-events-none absolute inset-0 h-full w-full opacity-0"
      />
    </div>
  );
}
