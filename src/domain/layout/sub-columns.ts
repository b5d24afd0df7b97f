const mostInOne = 9;
const share = 0.44;

/** Into how many columns beside each other `count` cards of one column are split, so that a hub stays wider than a page is high. */
export const subColumns = (count: number): number =>
  count <= mostInOne ? 1 : Math.max(2, Math.ceil(share * Math.sqrt(count)));

const mostLateralInOne = 7;
const mostLateralInTwo = 24;

/** The same for lateral roles, which hang on both sides of a trunk: one, or an even number. */
export const lateralColumns = (count: number): number =>
  count <= mostLateralInOne
    ? 1
    : count <= mostLateralInTwo
      ? 2
      : 2 * Math.max(2, Math.ceil(Math.sqrt(count) / 4));
