import type { GraphDiagnostic } from './graph-diagnostic.ts';
import type { SettledTitle } from './settled-names.ts';

/** Reports a statement of the owner's list that can't be followed: where it stands, why, and what to do. */
export type RefuseName = (at: SettledTitle, reason: string, hint: string) => void;

/** `settled-name-refused` (warning), in the list `file`. */
export function refusedName(
  file: string,
  { line, column }: SettledTitle,
  reason: string,
  hint: string,
): GraphDiagnostic {
  return {
    ...{ file, line, column, code: 'settled-name-refused', severity: 'warning' },
    message: `This cannot be settled so: ${reason}`,
    hint,
  };
}
