import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import type { CliEffects } from './effects.ts';
import { amount, formatDiagnostic } from './format-diagnostic.ts';

/** Warnings about the folder rather than about what one document says. */
const aboutTheFolder = new Set([
  'no-documents',
  'site-settings',
  'skills-lexicon',
  'text-not-utf8',
  'titles-file',
]);

/** Prints errors, and warnings about the folder itself; other warnings are only counted, since `check` is there to read them. */
export function reportErrors(effects: CliEffects, diagnostics: readonly GraphDiagnostic[]): void {
  const isShown = ({ severity, code }: GraphDiagnostic) => severity === 'error' || aboutTheFolder.has(code);
  for (const found of diagnostics) if (isShown(found)) effects.stderr(formatDiagnostic(found));
  const others = diagnostics.filter((found) => found.severity === 'warning' && !isShown(found)).length;
  if (others > 0)
    effects.stderr(`${amount(others, 'warning')} in documents; "ladderway check" lists them.\n`);
}
