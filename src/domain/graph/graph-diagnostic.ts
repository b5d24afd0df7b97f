import type { Diagnostic } from '#domain/document/diagnostic.ts';
import { byCodeUnit } from './code-unit-order.ts';

/** Something to tell the owners of several documents; `file`, `line` and `column` are the place to look at first. */
export type GraphDiagnostic = Diagnostic & { file: string };

/** The order of reading: by file, line, column; then by code and message, so that the order never depends on the input's. */
export function byPlace(a: GraphDiagnostic, b: GraphDiagnostic): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.message, b.message)
  );
}
