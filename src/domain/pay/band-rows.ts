import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';
import type { BandPosition, BandScale } from './band-scale.ts';
import { bandScale, groupByUnit } from './band-scale.ts';
import { formatPay } from './format-pay.ts';
import type { ScaleMark } from './scale-marks.ts';
import { scaleMarks } from './scale-marks.ts';

/** One band to draw: where it lies on its scale, and the same in words. `key` is the caller's. */
export interface BandRowData extends BandPosition {
  key: string;
  text: string;
}

/** Bands that can stand on one scale, with its marks. `unitless` keys have a band of no stated bound. */
export interface BandGroup {
  key: string;
  /** Places further bands on the same scale. */
  position: BandScale['position'];
  rows: BandRowData[];
  ticks: ScaleMark[];
}

/**
 * Turns stated bands into rows of charts: one chart per currency and period, in order of first appearance, so that unlike units never share
 * a scale. Bands without any stated bound are left out.
 */
export function bandGroups(bands: readonly { key: string; pay: Pay | null }[], t: Translate): BandGroup[] {
  const stated = bands.flatMap(({ key, pay }) => (pay === null ? [] : { key, pay }));
  return groupByUnit(stated.map(({ pay }) => pay)).flatMap(({ currency, period, pays }) => {
    const scale = bandScale(pays);
    if (!scale) return [];
    const rows = stated.flatMap(({ key, pay }) => {
      const position = scale.position(pay);
      return position === null ? [] : { key, text: formatPay(pay, t, { compact: true }), ...position };
    });
    return {
      key: `${currency ?? 'unknown'}-${period ?? 'unknown'}`,
      position: (pay) => scale.position(pay),
      rows,
      ticks: scaleMarks(scale, t.locale),
    };
  });
}
