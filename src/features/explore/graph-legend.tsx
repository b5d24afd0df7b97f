import { t } from '#messages/spoken.ts';
import { Panel } from '@xyflow/react';

function Sample({
  width,
  dashed = false,
  arrow = false,
}: {
  width: number;
  dashed?: boolean;
  arrow?: boolean;
}) {
  return (
    <svg
      viewBox="0 0 34 12"
      className={`h-3 w-8.5 shrink-0 rtl:-scale-x-100 ${dashed ? 'text-lateral' : 'text-step'}`}
      aria-hidden="true"
    >
      <path
        d="M2 6H30"
        fill="none"
        stroke="currentColor"
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={dashed ? '0.5 6' : undefined}
      />
      {arrow && <path d="M33 6l-9 -5v10z" fill="currentColor" />}
    </svg>
  );
}

/** What the lines and cards of the graph mean. */
export function GraphLegend() {
  return (
    <Panel
      position="bottom-left"
      className="hidden max-w-[calc(100%-6rem)] rounded-xl border border-line bg-surface px-3 py-2 text-xs text-ink-soft shadow-card sm:block"
    >
      <ul aria-label={t('graph.legend')} className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <li className="flex items-center gap-2">
          <Sample width={1.75} arrow /> {t('graph.stepUp')}
        </li>
        <li className="flex items-center gap-2">
          <Sample width={2.5} dashed /> {t('graph.lateralMove')}
        </li>
        <li className="flex items-center gap-2">
          <Sample width={3.5} /> {t('graph.byBoth')}
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="h-3.5 w-6 rounded border border-dashed border-line-strong" />{' '}
          {t('graph.undocumented')}
        </li>
      </ul>
    </Panel>
  );
}
