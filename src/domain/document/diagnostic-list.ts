import { diagnosticCodes, type DiagnosticCode } from './diagnostic-codes.ts';
import { cutText } from './cut-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Position } from './document-positions.ts';
import { limits } from './limits.ts';

/** Collects a document's diagnostics, so many of each code at most. */
export class DiagnosticList {
  readonly #found: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  /** Severity comes from the code's description. */
  add(code: DiagnosticCode, at: Position, message: string, hint: string | null = null): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > limits.diagnosticsPerCode) return;
    const { severity } = diagnosticCodes[code];
    this.#found.push({ code, severity, message, line: at.line, column: at.column, hint });
  }

  /** True where another diagnostic of this code would only be counted. */
  isFull(code: DiagnosticCode): boolean {
    return (this.#counts.get(code) ?? 0) >= limits.diagnosticsPerCode;
  }

  /** In order of place. */
  toArray(): Diagnostic[] {
    const sorted = this.#found.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const at = sorted.at(-1);
    if (at === undefined) return sorted;
    for (const [code, count] of this.#counts) {
      if (count <= limits.diagnosticsPerCode) continue;
      sorted.push({
        code: 'diagnostics-cut' satisfies DiagnosticCode,
        severity: diagnosticCodes['diagnostics-cut'].severity,
        message: `${code} was found ${count} times; the first ${limits.diagnosticsPerCode} are listed.`,
        line: at.line,
        column: at.column,
        hint: null,
      });
    }
    return sorted;
  }
}

/** A text in quotation marks for a message, shortened to `length`. */
export function quote(text: string, length = 80): string {
  return text.length <= length ? `“${text}”` : `“${cutText(text, length).trimEnd()}…”`;
}
