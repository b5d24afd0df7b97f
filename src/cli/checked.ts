import type { Parsed } from '#contract/bundle-parse.ts';

/** The value, if its own schema accepts it: what the app would refuse is never written. */
export function checked<T>(value: T, parse: (value: unknown) => Parsed<unknown>): T {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(`The compiler made what its own schema refuses: ${parsed.problem}`);
  return value;
}
