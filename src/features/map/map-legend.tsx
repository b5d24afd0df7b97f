/** What the marks of the map mean; `hasParts` where managers have a part of each lane. */
export function MapLegend({ hasParts }: { hasParts: boolean }) {
  return (
    <p className="hidden flex-wrap items-center gap-x-4 text-xs text-ink-soft md:flex">
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-2 w-5 rounded-sm bg-step forced-colors:bg-[CanvasText]" />
        has a document
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-2 w-5 rounded-sm border border-line-strong" />
        only mentioned
      </span>
      {hasParts && <span>Managers stand below in each family</span>}
    </p>
  );
}
