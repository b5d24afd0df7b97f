import { useState } from 'react';

/** The same list for as long as it holds the same values in the same order, though it is made anew each time. */
export function useSteadyList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const isSame = kept.length === list.length && kept.every((value, at) => Object.is(value, list[at]));
  const steady = isSame ? kept : list;
  if (steady !== kept) keep(steady);
  return steady;
}
