import { useCoverage } from '#data/shown-coverage.ts';

/** How many of a role's skills somebody has, where skills are held. */
export function ListedCoverage({ role }: { role: string }) {
  const coverage = useCoverage(role);
  return coverage && <span className="pl-3 text-xs">covers {coverage}</span>;
}
