import type { Pay } from '#domain/document/role-document.ts';

type Band = Pick<Pay, 'currency' | 'period' | 'min' | 'max'>;

const unitOf = ({ currency, period }: Band): string => `${currency ?? '~'} ${period ?? '~'}`;

/**
 * Orders bands from low to high by where they begin, then by where they end; a band without a beginning counts by its end. Bands in
 * different units are never mixed: each unit is a group of its own. Without a band comes last, whichever the direction.
 */
export function orderByPay(a: Band | null, b: Band | null, descending = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [unitA, unitB] = [unitOf(a), unitOf(b)];
  if (unitA !== unitB) return unitA < unitB ? -1 : 1;
  const start = ({ min, max }: Band) => min ?? max ?? 0;
  const end = ({ min, max }: Band) => max ?? min ?? 0;
  const upwards = start(a) - start(b) || end(a) - end(b);
  return descending ? -upwards : upwards;
}
