/** An error loses part of a document's meaning; a warning is likely a mistake; info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something to tell the author of a document. `code` is stable and documented. `line` and `column` count from 1, in
 * UTF-16 code units of the line as written. `message` says what was found and expected; `hint` says what to do.
 */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  line: number;
  column: number;
  hint: string | null;
}
