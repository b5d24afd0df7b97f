import type { Parsed } from '#contract/bundle-parse.ts';

/** As JSON that its own schema accepts: what the app would refuse is never written. */
export function serialise(value: unknown, parse: (value: unknown) => Parsed<unknown>): string {
  return JSON.stringify(checked(value, parse)) + '\n';
}

export function checked<T>(value: T, parse: (value: unknown) => Parsed<unknown>): T {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(`The compiler made what its own schema refuses: ${parsed.problem}`);
  return value;
}
