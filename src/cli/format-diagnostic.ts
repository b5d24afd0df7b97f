import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';

/** `file:line:column severity code message`, and the hint on a line of its own. */
export function formatDiagnostic({
  file,
  line,
  column,
  severity,
  code,
  message,
  hint,
}: GraphDiagnostic): string {
  const first = `${printable(file)}:${line}:${column} ${severity} ${code} ${printable(message)}\n`;
  return hint === null ? first : `${first}  hint: ${printable(hint)}\n`;
}

/** Text of a document may hold control characters, with which it could rewrite what a terminal shows. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** "1 error, 2 warnings"; "no errors, no warnings". */
export function countSeverities(diagnostics: readonly GraphDiagnostic[]): string {
  const count = (severity: string) => diagnostics.filter((found) => found.severity === severity).length;
  return `${amount(count('error'), 'error')}, ${amount(count('warning'), 'warning')}`;
}

/** "1 role", "2 roles", "no roles". */
export function amount(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

export function hasErrors(diagnostics: readonly { severity: string }[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
