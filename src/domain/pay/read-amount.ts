/** The largest figure that is believed; anything above is no pay. */
export const largestAmount = 1e12;

/**
 * Reads the digits of one figure, with whatever separates their groups. Spaces and apostrophes always group. A comma or dot
 * groups where it repeats or where exactly three digits follow it (`70.000`, `12,00,000`), and is the decimal mark otherwise
 * (`18.50`, `1,5`), after a leading zero, or before a unit such as k or M where it is a dot (`1.125M`).
 * Null where the groups make no number (a date, a version).
 */
export function readAmount(digits: string, beforeUnit = false): number | null {
  const compact = digits.replace(/[\s'’]/gu, '');
  const lastMark = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (lastMark < 0) return within(Number(compact));
  const mark = compact[lastMark];
  const whole = compact.slice(0, lastMark);
  const after = compact.slice(lastMark + 1);
  if (whole.includes(mark === '.' ? ',' : '.')) {
    if (whole.includes(mark ?? '')) return null;
    const integer = readGroups(whole.split(/[.,]/u));
    return integer === null ? null : within(Number(`${integer}.${after}`));
  }
  const groups = compact.split(/[.,]/u);
  const decimal =
    groups.length === 2 &&
    (after.length !== 3 || whole.length > 3 || whole.startsWith('0') || (beforeUnit && mark === '.'));
  if (decimal) return within(Number(`${whole}.${after}`));
  const integer = readGroups(groups);
  return integer === null ? null : within(Number(integer));
}

/** Joins groups of three (or, as in India, of two before the last three). */
function readGroups(groups: readonly string[]): string | null {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (first.length > 3 || last.length !== 3) return null;
  return rest.every((group) => group.length === 2 || group.length === 3) ? first + rest.join('') : null;
}

function within(amount: number): number | null {
  return amount <= largestAmount ? amount : null;
}
