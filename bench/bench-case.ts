/** A measured quantity: one value per run, in the unit's order of magnitude. `limit` is the most it may be, where there is one. */
export interface Figure {
  name: string;
  unit: 'ms' | 's' | 'MB' | 'kB' | 'ratio' | 'count';
  values: readonly number[];
  limit?: number;
}

/** What a case gets to know: how often to measure, how large a corpus to take, and a folder of its own that is removed afterwards. */
export interface BenchContext {
  runs: number;
  roles: number;
  directory: string;
  /** One line for a person who waits. */
  note: (text: string) => void;
}

/** One file of cases/ exports one of these as `bench`. */
export interface BenchCase {
  name: string;
  about: string;
  run: (context: BenchContext) => Promise<Figure[]>;
}
