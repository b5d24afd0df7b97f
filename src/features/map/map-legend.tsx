import { t } from '#messages/spoken.ts';

/** What the marks of the map mean; `hasParts` where managers have a part of each lane, `isCovered` where skills are held. */
export function MapLegend({ hasParts, isCovered }: { hasParts: boolean; isCovered: boolean }) {
  return (
    <p className="hidden flex-wrap items-center gap-x-4 text-xs text-ink-soft md:flex">
      <span className="flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className="flex h-2 w-5 overflow-hidden rounded-sm border border-step forced-colors:border-[CanvasText]"
        >
          <span className={`bg-step forced-colors:bg-[CanvasText] ${isCovered ? 'w-1/2' : 'w-full'}`} />
        </span>
        {t(isCovered ? 'map.legendCovered' : 'map.legendDocument')}
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-2 w-5 rounded-sm border border-line-strong" />
        {t('map.legendMentioned')}
      </span>
      {hasParts && <span>{t('map.legendManagers')}</span>}
    </p>
  );
}
