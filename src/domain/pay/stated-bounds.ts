import type { Pay } from '#domain/document/role-document.ts';

/** What a band states about its ends. A null end is not stated; where `open`, the band goes on past `max`, if any. */
export interface StatedBounds {
  min: number | null;
  max: number | null;
  open: boolean;
}

/** The ends of a band, lowest first; numbers that are no amounts count as not stated. */
export function statedBounds(pay: Pick<Pay, 'min' | 'max' | 'openEnded'>): StatedBounds {
  const min = amountOrNull(pay.min);
  const max = amountOrNull(pay.max);
  const turned = min !== null && max !== null && min > max;
  return { min: turned ? max : min, max: turned ? min : max, open: pay.openEnded };
}

function amountOrNull(bound: number | null): number | null {
  return bound !== null && Number.isFinite(bound) && bound >= 0 ? bound : null;
}
