/** For how long something that moves by our code takes to get there, in milliseconds: as long as asked, or no time for those who have asked for less motion. */
export const glideTime = (milliseconds: number): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
