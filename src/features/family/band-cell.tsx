import type { BandRowData } from '#domain/pay/band-rows.ts';
import { BandBar } from '#ui/band-bar.tsx';

/** A band on the family's scale; nothing for a role whose band has no place on it. */
export function BandCell({ band }: { band: BandRowData | undefined }) {
  if (band === undefined) return null;
  return (
    <svg className="block h-3 w-full overflow-visible text-accent rtl:-scale-x-100" aria-hidden="true">
      <rect y="5" width="100%" height="2" className="fill-line" />
      <BandBar band={band} gradient={`band-${band.key}`} />
    </svg>
  );
}
