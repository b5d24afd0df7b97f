import { healthCodes, type HealthCode } from '#domain/health/health-codes.ts';
import type { HealthFinding } from '#domain/health/health-finding.ts';
import { amount, printable } from './format-diagnostic.ts';

/** More findings of a code than this are only counted. */
const MOST_SHOWN = 10;

/** The findings for a person: by code, the first of each in full with the place to look at first, and a table of counts at the end. */
export function describeHealth(findings: readonly HealthFinding[]): string {
  const groups = new Map<HealthCode, HealthFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  if (groups.size === 0) return 'Ladder health: nothing to report.\n\n';
  const width = Math.max(...[...groups.keys()].map(({ length }) => length));
  const counts = [...groups].map(
    ([code, group]) => `  ${code.padEnd(width)}  ${amount(group.length, nounOf(code))}`,
  );
  return [...[...groups].map(describeGroup), ['Ladder health', ...counts]]
    .map((lines) => lines.map((line) => `${line}\n`).join('') + '\n')
    .join('');
}

const nounOf = (code: HealthCode): string => (healthCodes[code].severity === 'warning' ? 'warning' : 'note');

function describeGroup([code, findings]: [HealthCode, HealthFinding[]]): string[] {
  const { severity, title, hint } = healthCodes[code];
  const further = findings.length - MOST_SHOWN;
  return [
    `${title} (${severity} ${code})`,
    ...findings.slice(0, MOST_SHOWN).map(({ message, places }) => {
      const [place] = places;
      const where = place === undefined ? '' : `  ${place.file}:${place.line}`;
      return printable(`  - ${message}${where}`);
    }),
    ...(further > 0 ? [`  and ${further.toLocaleString('en')} more (use --json)`] : []),
    `  hint: ${hint}`,
  ];
}
