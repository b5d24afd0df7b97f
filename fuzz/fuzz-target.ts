import type { Arbitrary } from 'fast-check';

/** Something that must hold for any input. Inputs are JSON, so that one for which it doesn't can be kept in found/. */
export interface FuzzTarget {
  name: string;
  /** What holds, as the end of "For any input, …". */
  about: string;
  /** How many of a hundred cases of a long run are of this target. */
  share: number;
  inputs: Arbitrary<unknown>;
  /** Throws where it doesn't hold. */
  check: (input: unknown) => void;
}

/** A target whose inputs are all of one type. */
export function fuzzTarget<T>({
  check,
  ...target
}: Omit<FuzzTarget, 'inputs' | 'check'> & { inputs: Arbitrary<T>; check: (input: T) => void }): FuzzTarget {
  return { ...target, check: (input) => check(input as T) };
}
