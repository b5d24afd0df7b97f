import type { ReactNode } from 'react';
import { useRef, useState } from 'react';

const stops = { peek: 4.5, half: 55, full: 88 } as const;
type Stop = keyof typeof stops;

const heights: Record<Stop, string> = { peek: 'h-18', half: 'h-[55dvh]', full: 'h-[88dvh]' };

/** The stop whose height is nearest to `height` px in a window of `room` px. */
function nearestStop(height: number, room: number): Stop {
  const heightOf = (stop: Stop) => (stop === 'peek' ? 72 : (stops[stop] / 100) * room);
  const names = Object.keys(stops) as Stop[];
  return names.sort((a, b) => Math.abs(heightOf(a) - height) - Math.abs(heightOf(b) - height))[0] ?? 'peek';
}

/** A sheet at the lower edge of a small screen: it shows its title, and by a press or a drag upwards its content. The page stays usable. */
export function BottomSheet({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [stop, setStop] = useState<Stop>('peek');
  const [drag, setDrag] = useState<number | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const start = useRef<{ y: number; height: number } | null>(null);
  const isOpen = stop !== 'peek';
  return (
    <div
      ref={sheet}
      style={drag === null ? undefined : { height: drag }}
      className={`tray-room fixed inset-x-0 bottom-(--tray) z-20 flex flex-col rounded-t-2xl border-t border-line bg-surface shadow-raised ${drag === null ? `transition-[height] duration-200 ${heights[stop]}` : ''}`}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          if (drag === null) setStop(isOpen ? 'peek' : 'half');
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { y: event.clientY, height: sheet.current?.clientHeight ?? 0 };
        }}
        onPointerMove={(event) => {
          if (!start.current) return;
          const moved = start.current.y - event.clientY;
          if (drag !== null || Math.abs(moved) > 6) setDrag(Math.max(72, start.current.height + moved));
        }}
        onPointerUp={() => {
          start.current = null;
          if (drag === null) return;
          setStop(nearestStop(drag, innerHeight));
          // The click that follows a drag must not count as a press.
          setTimeout(() => setDrag(null));
        }}
        onPointerCancel={() => {
          start.current = null;
          setDrag(null);
        }}
        className="flex min-h-18 shrink-0 touch-none flex-col items-center justify-center gap-1.5 px-4 text-sm font-semibold -outline-offset-4"
      >
        <span aria-hidden="true" className="h-1 w-10 rounded-full bg-line-strong" />
        {title}
      </button>
      <div
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain border-t"
        inert={!isOpen && drag === null}
      >
        {children}
      </div>
    </div>
  );
}
