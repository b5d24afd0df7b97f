import { payProblems } from '#domain/pay/pay-problems.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { DocumentPositions } from './document-positions.ts';

/** Reports what is unclear about a document's pay, given as it is written (null where none is), or that it has none. */
export function checkPay(
  text: string | null,
  hasBand: boolean,
  { pay, title }: DocumentPositions,
  found: DiagnosticList,
): void {
  const at = pay ?? title ?? { line: 1, column: 1 };
  const problems = text === null ? [] : payProblems(text);
  for (const { code, message, hint } of problems) {
    const said = hasBand ? '' : ` It says ${quote(text ?? '', 200)}.`;
    found.add(code, at, `${message}${said}`, hint);
  }
  if (text === null) {
    const hint = 'Add a line such as “$120,000 - $150,000” beneath the title, or “pay:” in front matter.';
    found.add('pay-missing', at, 'The document has no pay.', hint);
  } else if (!hasBand && problems.length === 0) {
    found.add(
      'pay-missing',
      at,
      `No band is stated: ${quote(text, 200)}`,
      'State it as in “$120,000 - $150,000”.',
    );
  }
}
