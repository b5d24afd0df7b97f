import type { PayBar, PayLane } from '#domain/layout/layout-by-pay.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { payBar, payMargin } from '#domain/layout/pay-bounds.ts';
import { memo, useId } from 'react';
import type { PayPlane } from './place-scene.ts';

function Lane({ lane, bounds, isMirrored }: { lane: PayLane; bounds: Rectangle; isMirrored: boolean }) {
  const at = (way: number): number => bounds.x + (isMirrored ? bounds.width - way : way);
  return (
    <g>
      <text x={at(8)} y={lane.top - 26} fontSize={13} fontWeight={600} className="fill-ink-soft">
        {lane.label}
      </text>
      {lane.ticks.map(({ y, amount, label }) => (
        <g key={amount}>
          <line
            x1={at(payMargin.left - 14)}
            x2={at(bounds.width)}
            y1={y}
            y2={y}
            className="stroke-line"
            strokeWidth={1}
          />
          <text
            x={at(payMargin.left - 20)}
            y={y + 4}
            fontSize={12}
            textAnchor="end"
            className="fill-ink-soft tabular-nums"
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Bar({ bar, isFocus, fade }: { bar: PayBar; isFocus: boolean; fade: string }) {
  const height = Math.max(bar.height, payBar.least);
  const [from, to] = bar.leader;
  const colour = isFocus ? 'fill-accent stroke-accent' : 'fill-step stroke-step';
  const tail = { x: bar.x, width: bar.width, height: payBar.fade, strokeWidth: 0, className: colour };
  return (
    <g>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-line-strong" strokeWidth={1} />
      <rect x={bar.x} y={bar.y} width={bar.width} height={height} rx={2} strokeWidth={0} className={colour} />
      {bar.fades === 'up' && <rect {...tail} y={bar.y - payBar.fade} mask={`url(#${fade}-up)`} />}
      {bar.fades === 'down' && <rect {...tail} y={bar.y + height} mask={`url(#${fade}-down)`} />}
    </g>
  );
}

/** Behind the cards of the graph by pay: the scale of each unit with its lines, and each role's band as a bar that fades where it goes on. */
export const PayBackdrop = memo(function PayBackdrop({ plane, focus }: { plane: PayPlane; focus: string }) {
  const { layout, bounds, isMirrored } = plane;
  const fade = useId();
  return (
    <svg
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
      width={bounds.width}
      height={bounds.height}
      aria-hidden="true"
      className="react-flow__node pointer-events-none overflow-visible"
      style={{ transform: `translate(${bounds.x}px, ${bounds.y}px)` }}
    >
      <defs>
        {(['up', 'down'] as const).map((direction) => (
          <mask key={direction} id={`${fade}-${direction}`} maskContentUnits="objectBoundingBox">
            <linearGradient
              id={`${fade}-${direction}-run`}
              x1="0"
              x2="0"
              y1={direction === 'up' ? 1 : 0}
              y2={direction === 'up' ? 0 : 1}
            >
              <stop offset="0" stopColor="white" />
              <stop offset="1" stopColor="black" />
            </linearGradient>
            <rect width="1" height="1" fill={`url(#${fade}-${direction}-run)`} />
          </mask>
        ))}
      </defs>
      {layout.lanes.map((lane) => (
        <Lane key={lane.label} lane={lane} bounds={bounds} isMirrored={isMirrored} />
      ))}
      {layout.bars.map((bar) => (
        <Bar key={bar.key} bar={bar} isFocus={bar.key === focus} fade={fade} />
      ))}
    </svg>
  );
});
