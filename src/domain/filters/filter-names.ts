import type { PayUnit } from '#domain/graph/map-pay-lanes.ts';

/** A name that is short enough for an address, and what it stands for. */
export interface Named<T> {
  slug: string;
  value: T;
}

/** The name of roles that state no family. */
const noFamily = 'none';

/** Names for families, each different, the same for the same list: `Skilled trades` → `skilled-trades`; of equals the second gets `-2`. */
export function familySlugs(families: readonly string[]): Named<string | null>[] {
  const taken = new Set([noFamily]);
  const named = families.map((family) => {
    const words = family
      .toLowerCase()
      .slice(0, 60)
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['family'];
    const name = words.join('-');
    let slug = name;
    for (let count = 2; taken.has(slug); count++) slug = `${name}-${count}`;
    taken.add(slug);
    return { slug, value: family };
  });
  return [...named, { slug: noFamily, value: null }];
}

/** Names for units of pay: `usd-year`. A unit that names nothing is `none-none`. Of equals the first is meant. */
export function unitSlugs(units: readonly PayUnit[]): Named<PayUnit>[] {
  return units.map((value) => {
    const currency =
      value.currency
        ?.toLowerCase()
        .replace(/[^a-z]/g, '')
        .slice(0, 12) ?? '';
    return { slug: `${currency || 'none'}-${value.period ?? 'none'}`, value };
  });
}
