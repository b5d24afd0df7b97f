import { useCoverage } from '#data/shown-coverage.ts';
import { t } from '#messages/spoken.ts';

/** How many of a role's skills somebody has, where skills are held. */
export function ListedCoverage({ role }: { role: string }) {
  const coverage = useCoverage(role);
  return coverage && <span className="ps-3 text-xs">{t('map.covers', { coverage })}</span>;
}
